interface LayoutShift extends PerformanceEntry {
  value: number;
  sources?: { node?: Node }[];
}

/** Layout shifts since the page was opened, as Chromium counts them, with what moved. */
export async function shifts(): Promise<string[]> {
  await document.fonts.ready;
  return new Promise((resolve) => {
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => {
      found.push(...(list.getEntries() as LayoutShift[]).map(describe));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => resolve(found), 50));
  });
}

function describe({ value, sources = [] }: LayoutShift): string {
  const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30));
  return `${value.toFixed(4)}: ${moved.join(' | ')}`;
}
