import { type Translator, translator } from '#shared/i18n/translator';
import { useSession } from '../store/session.ts';

export { useDocument, useWorkbench } from '../store/document.ts';
export { type Loaded, useAnswer, useAnswers } from './answer.ts';

export const useT = (): Translator => translator(useSession((state) => state.language));
