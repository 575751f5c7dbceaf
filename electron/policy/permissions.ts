/** No permission is ever needed: files go through dialogs, and nothing else leaves the window. */
export const permissionGranted = (_permission: string): boolean => false;

/** No device (HID, serial, USB) is ever handed to a page. */
export const deviceGranted = (_deviceType: string): boolean => false;
