/** Whether an address may become a link: the web and mail, nothing that runs or reads. */
export const isSafeAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address);
