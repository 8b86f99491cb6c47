import type { Page, Paged } from '#record';

/** Rows of a page by page answer, one after the other. */
export async function* allOf<T>(page: (page: Page) => Promise<Paged<T>>, limit = 500): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const { rows, next }: Paged<T> = await page({ limit, ...(after !== null && { after }) });
    yield* rows;
    after = next;
  } while (after !== null);
}
