const FOLDERS = /[\\/]test[\\/]unit[\\/](app|electron|engine|features|host|queries|security|store|ui|workflows)[\\/]/;

/** Whether a file of unit tests is about code that has state, and so gets modules of its own; `shared/` has none. */
export const keepsState = (testPath: string): boolean => FOLDERS.test(testPath);
