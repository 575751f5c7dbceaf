import { useSession } from './session.ts';

/** A choice of a view that is only about its looks: which part is open, by what it is sorted. */
export interface ViewState<T> {
  readonly first: T;
  readonly set: (value: T) => void;
}

/** A choice that begins as `first` and is kept while the document is open. Made once, outside of components. */
export function remembered<T>(first: T): ViewState<T> {
  const state: ViewState<T> = {
    first,
    set: (value) => useSession.setState(({ viewStates }) => ({ viewStates: new Map(viewStates).set(state, value) })),
  };
  return state;
}

/** The choice as it stands, and how to make it; as `useState`, but found again when the view is shown again. */
export function useRemembered<T>(state: ViewState<T>): readonly [T, (value: T) => void] {
  const value = useSession(({ viewStates }) => (viewStates.has(state) ? (viewStates.get(state) as T) : state.first));
  return [value, state.set];
}
