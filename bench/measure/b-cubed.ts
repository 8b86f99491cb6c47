/** Which clusters, or which categories, an item is in: several, one, or none. */
export type Membership = ReadonlyMap<string, ReadonlySet<string>>;
export type BCubed = { readonly precision: number; readonly recall: number; readonly f1: number };

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
};
const none: ReadonlySet<string> = new Set();

/**
 * B³ for items in several clusters and several categories. Of an item, precision is the share of those that share a cluster
 * with it that share a category too, recall the share of those that share a category that share a cluster too; an item shares
 * with itself. `extended` weighs a pair by how many of each it shares (Amigó et al. 2009), so that a cluster too many between
 * two items, or of one item with itself, costs.
 */
export function bCubed(clusters: Membership, categories: Membership, extended = false): BCubed {
  const items = [...categories.keys()];
  let [precision, recall] = [0, 0];
  for (const one of items) {
    const [p, r] = [
      { sum: 0, n: 0 },
      { sum: 0, n: 0 },
    ];
    for (const other of items) {
      const inClusters = shared(clusters.get(one) ?? none, clusters.get(other) ?? none) || (one === other ? 1 : 0);
      const inCategories = shared(categories.get(one) ?? none, categories.get(other) ?? none);
      const [has, wants] = extended ? [inClusters, inCategories] : [Math.min(1, inClusters), Math.min(1, inCategories)];
      if (has) p.n += 1;
      if (wants) r.n += 1;
      if (has) p.sum += Math.min(has, wants) / has;
      if (wants) r.sum += Math.min(has, wants) / wants;
    }
    precision += p.sum / p.n / items.length;
    recall += r.sum / r.n / items.length;
  }
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
