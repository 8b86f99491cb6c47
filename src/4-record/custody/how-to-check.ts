/** The words of `verify.txt`: what the files of an export are and how to check them by hand, in English and Arabic. */

/** Run in the folder of the export. They print FAILED or ALTERED where something is. */
const bytesAndFacts: readonly string[] = [
  'sha256sum -c SHA256SUMS',
  'grep -q "$(sha256sum < facts.json | cut -c1-64)" log.jsonl || echo "ALTERED: facts.json"',
];
const logAndChain: readonly string[] = [
  `while IFS= read -r line; do grep -q " $(printf '%s' "$line" | sha256sum | cut -c1-64) " chain.txt || echo "ALTERED: $line"; done < log.jsonl`,
  `{ read -r n prev; while read -r n leaf hash; do [ "$(printf '%s%s' "$prev" "$leaf" | sha256sum | cut -c1-64)" = "$hash" ] || echo "ALTERED: entry $n"; prev=$hash; done; } < chain.txt; echo "the chain ends in $prev"`,
];

type Words = {
  readonly title: string;
  /** Of an item that is there. */
  readonly kept: readonly string[];
  /** Of one that was erased. */
  readonly erased: readonly string[];
  readonly both: readonly string[];
  readonly commands: string;
  readonly ending: readonly string[];
};

const english: Words = {
  title: 'How to check this item without the record that it came from',
  kept: [
    'The folder "received" holds the bytes as they were received.',
    'facts.json says where they came from, when, and by which tool. Its SHA-256 is the digest of the entry "received" in log.jsonl.',
  ],
  erased: ['This item was erased: its bytes and where they came from are gone. log.jsonl says when, by whom and why.'],
  both: [
    'log.jsonl holds what the log says of this item, an entry a line. The SHA-256 of a line is its leaf in chain.txt.',
    'chain.txt holds number, leaf and hash of every entry from the first of these to the last of the log, and not what the others say.',
    'Each hash is the SHA-256 of the hash before it followed by the leaf.',
    'item.json holds all that is known of the item. The log does not vouch for what stands there and not in facts.json.',
  ],
  commands: 'In this folder, one after another; FAILED or ALTERED is printed where something is not as it was logged:',
  ending: [
    'Then compare the hash in which the chain ends with one that was published, written down or timestamped outside the record.',
    'A log that was made anew as a whole is a whole chain too: only that comparison tells.',
  ],
};

const arabic: Words = {
  title: 'كيف تتحقق من هذه المادة من دون السجل الذي خرجت منه',
  kept: [
    'في المجلد الأول البايتات كما وصلت من غير أي تغيير.',
    'وملف الوقائع يقول من أين جاءت ومتى وبأي أداة وبصمته مكتوبة في قيد الاستلام.',
  ],
  erased: ['محيت هذه المادة عمدا فلم تبق بايتاتها ولا وقائعها وفي ملف القيود متى محيت ومن محاها ولماذا.'],
  both: [
    'وملف القيود يضم ما كتب في السجل عن هذه المادة قيدا في كل سطر.',
    'وملف السلسلة يربط كل قيد بما قبله حتى آخر السجل من غير أن يكشف ما كتب عن غيرها.',
    'وملف المادة يجمع كل ما يعرف عنها ولا يشهد السجل إلا على ما في ملف الوقائع.',
  ],
  commands: 'افتح سطر الأوامر في هذا المجلد وشغل الأوامر التالية تباعا فإن تغير شيء ظهر ذلك بالإنكليزية بأحرف كبيرة:',
  ending: ['ثم قارن بصمة نهاية السلسلة ببصمة نشرت أو ختمت بالوقت خارج السجل.', 'فمن أعاد كتابة السجل كله لا تكشفه السلسلة وحدها.'],
};

/** `isErased` where there are no bytes to check. */
export function howToCheck(isErased: boolean): string {
  const commands = [...(isErased ? [] : bytesAndFacts), ...logAndChain].map((command) => `    ${command}`);
  const told = ({ title, kept, erased, both, commands: lead, ending }: Words): string =>
    [title, '', ...(isErased ? erased : kept), ...both, '', lead, '', ...commands, '', ...ending, ''].join('\n');
  return `${told(english)}\n${told(arabic)}`;
}
