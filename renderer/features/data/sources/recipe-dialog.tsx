import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { recipeSteps } from '#shared/intake/recipe-steps';
import type { Source } from '#shared/workbench/workbench';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { changeRecipe, saveRecipe } from '../../../workflows/intake.ts';
import styles from '../data.module.css';

interface RecipeDialogProps {
  readonly source: Source | null;
  readonly onClose: () => void;
}

/** The steps from a source's file to its observations; they can be kept as a file, and changed with the file at hand. */
export function RecipeDialog({ source, onClose }: RecipeDialogProps) {
  const t = useT();
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={source !== null}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          {source?.recipe ? (
            <div className="stack">
              <Heading slot="title">{t('recipe.title', { name: source.name })}</Heading>
              <p className="soft">{t('recipe.about')}</p>
              <ol className={styles.steps}>
                {recipeSteps(source.recipe, t).map(({ id, title, lines }) => (
                  <li key={id}>
                    <strong>{title}</strong>
                    {lines.map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </li>
                ))}
              </ol>
              <p className="soft">{t('recipe.edit.about')}</p>
              <div className="actions">
                <Button
                  onPress={() => {
                    onClose();
                    void changeRecipe(source);
                  }}
                >
                  {t('recipe.edit')}
                </Button>
                <Button onPress={() => void saveRecipe(source, t('recipe.save'))}>{t('recipe.save')}</Button>
                <Button onPress={onClose}>{t('recipe.close')}</Button>
              </div>
            </div>
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
