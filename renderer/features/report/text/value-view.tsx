import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useEffect } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ValueReference } from '#shared/workbench/rich-text';
import { useT } from '../../../queries/hooks.ts';
import { trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../report.module.css';
import { useProseLanguage } from './prose-language.ts';
import { isJustTyped } from './typed-values.ts';
import { useValue } from './use-value.ts';

/** A value in a sentence: as it is now, underlined, with where it comes from; marked where it is no longer what was written about. */
export function ValueView({ node, updateAttributes, extension: _ }: NodeViewProps) {
  const t = useT();
  const reference = node.attrs as ValueReference;
  const { value: shown, state } = useValue(reference, useProseLanguage());
  const text = shown?.text ?? (state === 'loading' ? '…' : t('report.value.none'));
  const now = shown?.value;
  useEffect(() => {
    // What a person has just typed is read at once; what a file or template brought is not.
    if (now !== undefined && isJustTyped(reference)) queueMicrotask(() => updateAttributes({ seen: now }));
  }, [now, reference, updateAttributes]);
  return (
    <NodeViewWrapper as="span" className={styles.value} data-changed={shown?.before ? true : undefined}>
      <DialogTrigger>
        <AriaButton
          className={styles.valueButton ?? ''}
          aria-label={shown ? t('report.value.named', { value: text, origin: shown.origin }) : text}
          preventFocusOnPress
        >
          {text}
        </AriaButton>
        <Popover className="popover">
          <Dialog className={styles.popoverBody ?? ''} aria-label={t('report.value.title')}>
            <p>{shown?.origin ?? t('report.value.none')}</p>
            {shown?.before ? (
              <>
                <p className={styles.changed}>{t('report.value.changed', { before: shown.before })}</p>
                <Button onPress={() => updateAttributes({ seen: shown.value })}>
                  {t('report.value.accept', { value: shown.text })}
                </Button>
              </>
            ) : null}
            {shown ? (
              <Button
                variant="quiet"
                onPress={() => {
                  const { indicator, area } = reference;
                  trace({ indicator, area, dims: shown.dims, year: shown.year });
                }}
              >
                {t('report.value.trace')}
              </Button>
            ) : null}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </NodeViewWrapper>
  );
}
