/** How far an import has come, on the standard error of a terminal only. */
type Bar = { readonly show: (taken: number, all: number) => void; readonly clear: () => void };

const cells = 30;

export function progressBar(stream: NodeJS.WriteStream): Bar {
  let shown = -1;
  return {
    show(taken, all) {
      const percent = all > 0 ? Math.min(100, Math.floor((taken / all) * 100)) : 0;
      if (!stream.isTTY || percent === shown) return;
      shown = percent;
      const full = Math.round((percent / 100) * cells);
      stream.write(`\r[${'#'.repeat(full)}${'-'.repeat(cells - full)}] ${percent} %`);
    },
    clear() {
      if (shown >= 0) stream.write('\r\u001b[K');
      shown = -1;
    },
  };
}
