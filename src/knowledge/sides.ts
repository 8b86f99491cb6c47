/**
 * The sides of the conflicts that the reports tell of, to ask whether two voices are opposed. Actors name theirs, by
 * date, in `relations`. A side is no actor: its name is ours, stands in no report, and must not be looked for in one.
 * Being listed says who has fought whom, never who is right. `opposes` is written down on both. The origins name where it
 * can be looked up; they were cited from general knowledge.
 */
export type Side = {
  readonly id: string;
  /** A body is on one side of a conflict at a time, and may be on a side of several. */
  readonly conflict: string;
  readonly name: string;
  readonly name_ar: string;
  readonly opposes: readonly string[];
  readonly origin: string;
};

const inquiry = 'UN Commission of Inquiry on Syria, reports to the Human Rights Council';

export const sides: readonly Side[] = [
  {
    id: 'syria-government-to-2024',
    conflict: 'syria',
    name: 'Government of Syria and those who fought with it, to December 2024',
    name_ar: 'الحكومة السورية ومن قاتل معها حتى كانون الأول 2024',
    opposes: ['syria-opposition', 'islamic-state', 'israel'],
    origin: inquiry,
  },
  {
    id: 'syria-opposition',
    conflict: 'syria',
    name: 'Armed and political opposition in Syria, to January 2025',
    name_ar: 'المعارضة السورية المسلحة والسياسية حتى كانون الثاني 2025',
    opposes: ['syria-government-to-2024', 'syria-north-east', 'islamic-state'],
    origin: inquiry,
  },
  {
    id: 'syria-north-east',
    conflict: 'syria',
    name: 'Autonomous Administration and Syrian Democratic Forces',
    name_ar: 'الإدارة الذاتية وقوات سوريا الديمقراطية',
    opposes: ['syria-opposition', 'syria-transitional', 'islamic-state'],
    origin: inquiry,
  },
  {
    id: 'syria-transitional',
    conflict: 'syria',
    name: 'Transitional authorities of Syria, from December 2024',
    name_ar: 'السلطات الانتقالية السورية منذ كانون الأول 2024',
    opposes: ['syria-north-east', 'syria-former-government', 'syria-suwayda', 'islamic-state', 'israel'],
    origin: inquiry,
  },
  {
    id: 'syria-former-government',
    conflict: 'syria',
    name: 'Armed supporters of the former government of Syria, from December 2024',
    name_ar: 'المسلحون الموالون للحكومة السورية السابقة منذ كانون الأول 2024',
    opposes: ['syria-transitional'],
    origin: inquiry,
  },
  {
    id: 'syria-suwayda',
    conflict: 'syria',
    name: 'Druze armed factions in Suwayda that fight the transitional authorities',
    name_ar: 'الفصائل الدرزية المسلحة في السويداء التي تقاتل السلطات الانتقالية',
    opposes: ['syria-transitional'],
    origin: inquiry,
  },
  {
    id: 'islamic-state',
    conflict: 'islamic-state',
    name: 'Islamic State group',
    name_ar: 'تنظيم الدولة الإسلامية',
    opposes: ['counter-islamic-state', 'syria-government-to-2024', 'syria-opposition', 'syria-north-east', 'syria-transitional'],
    origin: 'UN Security Council resolution 2249 (2015)',
  },
  {
    id: 'counter-islamic-state',
    conflict: 'islamic-state',
    name: 'Iraq, the Global Coalition and those who fight the Islamic State group with them',
    name_ar: 'العراق والتحالف الدولي ومن يقاتل معهما تنظيم الدولة الإسلامية',
    opposes: ['islamic-state'],
    origin: 'UN Security Council resolution 2249 (2015)',
  },
  {
    id: 'israel',
    conflict: 'israel-and-neighbours',
    name: 'Israel',
    name_ar: 'إسرائيل',
    opposes: ['palestinian-armed-groups', 'iran-and-allied-groups', 'syria-government-to-2024', 'syria-transitional'],
    origin: 'UN Security Council, monthly reports on the Middle East; UNDOF and UNIFIL reports',
  },
  {
    id: 'palestinian-armed-groups',
    conflict: 'israel-and-neighbours',
    name: 'Palestinian armed groups',
    name_ar: 'الجماعات الفلسطينية المسلحة',
    opposes: ['israel'],
    origin: 'UN Commission of Inquiry on the Occupied Palestinian Territory, A/HRC/56/26',
  },
  {
    id: 'iran-and-allied-groups',
    conflict: 'israel-and-neighbours',
    name: 'Iran and the groups that call themselves the Axis of Resistance',
    name_ar: 'إيران والجماعات التي تسمي نفسها محور المقاومة',
    opposes: ['israel'],
    origin: 'Own statements of the parties',
  },
  {
    id: 'yemen-recognised-government',
    conflict: 'yemen',
    name: 'Internationally recognised government of Yemen and the Saudi-led coalition',
    name_ar: 'الحكومة اليمنية المعترف بها دوليا والتحالف بقيادة السعودية',
    opposes: ['yemen-houthis'],
    origin: 'UN Security Council resolution 2216 (2015)',
  },
  {
    id: 'yemen-houthis',
    conflict: 'yemen',
    name: 'Houthi movement and the authorities in Sanaa',
    name_ar: 'جماعة الحوثي وسلطات صنعاء',
    opposes: ['yemen-recognised-government', 'yemen-southern'],
    origin: 'UN Security Council resolution 2216 (2015)',
  },
  {
    id: 'yemen-southern',
    conflict: 'yemen',
    name: 'Southern Transitional Council and its forces',
    name_ar: 'المجلس الانتقالي الجنوبي وقواته',
    opposes: ['yemen-houthis'],
    origin: 'UN Panel of Experts on Yemen, annual reports',
  },
  {
    id: 'sudan-army',
    conflict: 'sudan',
    name: 'Sudanese Armed Forces and those who fight with them',
    name_ar: 'القوات المسلحة السودانية ومن يقاتل معها',
    opposes: ['sudan-rsf'],
    origin: 'UN Security Council resolution 2736 (2024)',
  },
  {
    id: 'sudan-rsf',
    conflict: 'sudan',
    name: 'Rapid Support Forces and those who fight with them',
    name_ar: 'قوات الدعم السريع ومن يقاتل معها',
    opposes: ['sudan-army'],
    origin: 'UN Security Council resolution 2736 (2024)',
  },
  {
    id: 'libya-west',
    conflict: 'libya',
    name: 'Governments in Tripoli and their forces',
    name_ar: 'حكومات طرابلس وقواتها',
    opposes: ['libya-east'],
    origin: 'UN Panel of Experts on Libya, S/2021/229',
  },
  {
    id: 'libya-east',
    conflict: 'libya',
    name: 'Libyan National Army and the authorities in the east',
    name_ar: 'الجيش الوطني الليبي وسلطات الشرق',
    opposes: ['libya-west'],
    origin: 'UN Panel of Experts on Libya, S/2021/229',
  },
  {
    id: 'turkey',
    conflict: 'turkey-and-pkk',
    name: 'Türkiye',
    name_ar: 'تركيا',
    opposes: ['pkk'],
    origin: 'Own statements of the parties',
  },
  {
    id: 'pkk',
    conflict: 'turkey-and-pkk',
    name: "Kurdistan Workers' Party and its armed wing",
    name_ar: 'حزب العمال الكردستاني وجناحه المسلح',
    opposes: ['turkey'],
    origin: 'Own statements of the parties',
  },
];
