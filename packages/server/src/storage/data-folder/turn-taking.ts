export type TurnTaking = <Value>(action: () => Promise<Value>) => Promise<Value>;

/** Runs what it is given one after the other, in the order of the calls; one that fails does not stop the next. */
export function turnTaking(): TurnTaking {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action, action);
    last = next;
    return next;
  };
}
