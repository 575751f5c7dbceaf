import { isOwnPage } from './origin.ts';

/** What is known about who sent a message. */
export interface SenderFacts {
  /** Address of the sending frame; null once the frame is gone. */
  readonly frameUrl: string | null;
  readonly isMainFrame: boolean;
  /** The window is one that the application opened itself. */
  readonly isClaimed: boolean;
}

/** Whether a message may be acted on: from the main frame of one of our windows, showing one of our pages. */
export const senderTrusted = (sender: SenderFacts, devUrl: string | null): boolean =>
  sender.isClaimed && sender.isMainFrame && sender.frameUrl !== null && isOwnPage(sender.frameUrl, devUrl);
