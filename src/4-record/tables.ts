import type { Generated } from 'kysely';

/**
 * The tables as the code sees them, the same in both stores. Text holds ISO times and days, JSON and ids; numbers are integers
 * but for degrees. What only helps to find rows (`claim_blocks` to `sentences`) holds what is current and can be made anew.
 */
type Made = { engine: string; knowledge: string };

/** `body` and `document` and `told` are JSON. */
export type Tables = {
  meta: { name: string; value: string };
  imports: Made & { id: string; at: string; what: string; added: number; read_anew: number; known: number; unread: number };
  reports: Made & {
    key: string;
    id: string;
    sha256: string;
    publisher: string | null;
    url: string | null;
    published: string | null;
    zone: string;
    title: string | null;
    added_at: string;
    import: string;
  };
  readings: Made & { report: string; reading: number; at: string; superseded_at: string | null; document: string };
  unread: Made & { key: string; id: string; code: string; message: string; line: number | null; at: string; import: string };
  claims: Made & {
    key: string;
    reading: number;
    report: string;
    anchor: string;
    type: string;
    polarity: string;
    modality: string;
    voice: string;
    /** Where the row of `sentences` begins in which it stands; null where none does. */
    sentence: number | null;
    /** How often people's corrections changed it since it was read; 0 as read. */
    state: number;
    superseded_at: string | null;
    told: string;
    /** As people's corrections leave it; null where that is as it was told. */
    stands: string | null;
  };
  events: Made & {
    id: string;
    version: number;
    neighbourhood: string;
    type: string;
    status: string;
    /** What lists are ordered by: the first day, else the last, else empty. */
    day: string;
    day_from: string | null;
    day_to: string | null;
    killed: number | null;
    made_at: string;
    superseded_at: string | null;
    body: string;
  };
  /** `left_anchors` and `right_anchors` are JSON lists. */
  judgements: Made & {
    id: string;
    kind: 'same' | 'apart';
    left_anchors: string;
    right_anchors: string;
    judged_by: string;
    at: string;
    reason: string | null;
    taken_back_at: string | null;
    taken_back_by: string | null;
  };
  /** `value` is JSON. */
  corrections: Made & {
    id: string;
    anchor: string;
    slot: string;
    value: string;
    corrected_by: string;
    at: string;
    reason: string | null;
    superseded_by: string | null;
  };
  blobs: { sha256: string; size: number; parts: number; packing: string; kept_at: string };
  blob_parts: { sha256: string; part: number; data: Uint8Array };
  /** `received` and `findings` are JSON; `tool` is the engine that took it in. */
  items: {
    id: string;
    sha256: string;
    size: number;
    kind: string;
    name: string | null;
    url: string | null;
    /** The first container it was received in; all of them are in `holdings`. */
    within: string | null;
    received_at: string;
    tool: string;
    received: string;
    findings: string;
    code: string | null;
    message: string | null;
    report: string | null;
    /** Made of what the call was said to be about: the same for all calls about the same. */
    import: string;
    erased_at: string | null;
  };
  holdings: { item: string; container: string };
  /** `detail` is JSON that the digest covers, where there is any. */
  log: {
    seq: number;
    at: string;
    kind: string;
    subject: string;
    actor: string;
    digest: string;
    detail: string | null;
    prev: string;
    hash: string;
  };
  timestamps: { seq: number; authority: string; at: string; token: Uint8Array };
  fetches: {
    url: string;
    kind: string;
    etag: string | null;
    modified: string | null;
    checked_at: string | null;
    next_at: string | null;
    failures: number;
    outcome: string | null;
    item: string | null;
  };
  erased_texts: { sha256: string; at: string };
  sketches: { id: Generated<number>; report: string };
  claim_blocks: { block: string; claim: string };
  neighbourhoods: { claim: string; id: string };
  event_members: { event: string; claim: string; report: string; anchor: string };
  event_terms: { event: string; kind: EventTerm; value: string };
  event_points: { event: string; lat: number; lon: number };
  control_claims: { place: string; claim: string };
  sentences: { id: Generated<number>; report: string; start: number; length: number; quotation: string };
};

export type EventTerm = 'place' | 'actor' | 'voice' | 'side' | 'dispute';
