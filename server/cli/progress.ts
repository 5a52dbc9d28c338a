/** One line on a terminal that tells how far a long run is; nothing in a pipe. */

/** Short runs need none. */
const WAIT = 500;
const PAUSE = 80;

export function progress(total: number, write: ((text: string) => void) | undefined): { readonly step: () => void; readonly end: () => void } {
  const began = Date.now();
  let [count, shown] = [0, 0];
  return {
    step() {
      count++;
      const now = Date.now();
      if (!write || now - began < WAIT || now - shown < PAUSE) return;
      shown = now;
      write(`\r\u001b[Kchecking ${count} of ${total} …`);
    },
    end() {
      if (write && shown) write('\r\u001b[K');
    },
  };
}
