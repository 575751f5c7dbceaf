import type { Branch, DerivedKey, InputKey } from './component-keys.ts';
import type { Component, Expression } from './expression.ts';

/** A number where it is one; null for what is missing or grew beyond all bounds. */
export const finite = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

export const inputComponent = (key: InputKey, value: number | null, unit: Component['unit']): Component => ({
  key,
  value: finite(value),
  unit,
  working: null,
});

/** `value` as the rule found it, and how: the formula gives the same number from the components it names. */
export function derivedComponent(
  key: DerivedKey | InputKey,
  value: number | null,
  unit: Component['unit'],
  expression: Expression,
  branch: Branch | null = null,
): Component {
  return { key, value: finite(value), unit, working: { expression, branch } };
}
