import type { Messages } from './messages.ts';

/** Names of files, options and values keep their own order inside an Arabic sentence. */
const own = (text: string): string => `\u2066${text}\u2069`;

export const ar: Messages = {
  help: {
    tagline: 'ماذا يريد الطرف الآخر حقاً، وأي تسوية يمكن أن تصمد؟',
    usage: 'الاستعمال:',
    commands: 'الأوامر',
    arguments: 'المعطيات',
    options: 'الخيارات',
    everywhere: 'خيارات كل الأوامر',
    examples: 'أمثلة',
    status: 'حالة الخروج: 0 تم، 1 في الملف أخطاء، 2 خطأ في الاستعمال.',
    summary: {
      check: 'يعرض أخطاء الملف كلها دفعة واحدة',
      states: 'يسرد الحالات الممكنة بما يجري فيها',
      analyze: 'يبيّن ما الذي يصمد، وبأي درجة، ولماذا',
      explain: 'يشرح حكماً واحداً وما يقوم عليه',
      import: `ينشئ ملف قضية من ملف ${own('GMCR+')}`,
      export: 'يكتب القضية بصيغة أداة أخرى',
    },
    command: {
      check: 'يعرض أخطاء الملف كلها دفعة واحدة، ومع كل خطأ موضعه وكيفية إصلاحه.',
      states: 'يسرد الحالات الممكنة، وكل حالة موصوفة بما يجري فيها.',
      analyze:
        'يبيّن أي الحالات تصمد لو عُرفت المصالح كلها، وأيها تصمد بحسب ما يقدّره كل طرف، ولماذا: الجواب أولاً، ثم الأرقام، ثم الحكم في كل تشكيلة من المصالح، ثم الافتراضات.',
      explain:
        'يشرح استقرار حالة أو عدمه: ما الذي يغري كل طرف بتركها، وما الذي يردعه، وعلى أي مقارنات يقوم الحكم.',
      import: `ينشئ ملف قضية من ملف ${own('GMCR+')} (${own('.gmcr')}). وما لزم افتراضه يُذكر في مخرج الأخطاء.`,
      export: 'يكتب القضية بصيغة أداة أخرى. وما لا تتسع له تلك الصيغة يُذكر في مخرج الأخطاء.',
    },
    argument: {
      case: `ملف قضية (${own('.yaml')}) أو مجلده، أو ملف ${own('.gmcr')}، أو ${own('-')} للقراءة من الدخل القياسي`,
      gmcr: `ملف ${own('.gmcr')}، أو ${own('-')} للقراءة من الدخل القياسي`,
    },
    option: {
      help: 'عرض هذه المساعدة',
      version: 'عرض رقم الإصدار',
      lang: `لغة الجواب، ${own('en')} أو ${own('ar')}؛ وإن لم تُحدَّد فلغة الملف`,
      digits: `الأرقام: ${own('latn')} (${own('0-9')}، وهي المعتمدة) أو ${own('arab')} (${own('٠-٩')})`,
      json: `الجواب بصيغة ${own('JSON')}`,
      color: `الألوان: ${own('auto')} (المعتمد: في الطرفية ما لم يُضبط ${own('NO_COLOR')}) أو ${own('always')} أو ${own('never')}`,
      width: 'عدد أعمدة الصفحة؛ وإن لم يُحدَّد فعرض الطرفية، وإلا 80',
      phase: `المرحلة المراد الحكم فيها؛ المعتمدة: ${own('start')}`,
      concepts: `مفاهيم الحل، مثل ${own('nash,seq')}؛ المعتمد: كلها، ويُعرض منها ${own('nash')} و${own('sseq')} و${own('seq')}`,
      states: 'عرض هذه الحالة (برقمها أو رمزها) بدل أفضل الحالات؛ ويمكن تكراره',
      fullStates: 'سرد الحالات وإن زادت على 4096',
      full: `عرض كل حالة يمكن أن تصمد وكل تشكيلة؛ ومع ${own('--json')} قوائم الملفات الكبيرة أيضاً`,
      state: 'الحالة، برقمها أو رمزها',
      party: 'هذا الطرف وحده؛ وإن لم يُحدَّد فكل الأطراف',
      concept: `مفهوم الحل: ${own('nash')} أو ${own('gmr')} أو ${own('smr')} أو ${own('seq')} (المعتمد) أو ${own('sseq')} أو ${own('sim')}`,
      profile: `المصالح، مثل ${own('russia=state,factions=tolerant')}؛ وإن لم تُحدَّد فالأرجح لكل طرف`,
      answer: `ماذا لو: ${own('PARTY:A:B=yes|no|unsure')}، هل يفضّل الطرف الحالة ${own('A')} على الحالة ${own('B')}؟ ويمكن تكراره`,
      to: `${own('gmcr (GMCR+)')} أو ${own('nfg (Gambit)')} أو ${own('dot')} أو ${own('graphml')} (مخطط الحالات) أو ${own('csv')} (النتائج)`,
      output: 'الكتابة في هذا الملف بدل الخرج القياسي',
      force: 'استبدال الملف إن كان موجوداً',
    },
  },

  usage: {
    unknownOption: (option) => `لا يوجد خيار باسم ${option}.`,
    unknownCommand: (command) => `لا يوجد أمر باسم ${command}.`,
    missingCommand: 'أي أمر؟',
    missingFile: 'أي ملف؟',
    missingValue: (option) => `الخيار ${option} يحتاج إلى قيمة.`,
    missingOption: (option) => `لا بد من الخيار ${option}.`,
    tooMany: (command) => `الأمر ${command} يأخذ ملفاً واحداً.`,
    choice: (value, option, known) => `لا يصح «${value}» قيمةً للخيار ${option}. القيم الممكنة: ${known}.`,
    range: (value, option, least, most) =>
      `لا يصح «${value}» قيمةً للخيار ${option}: المطلوب عدد صحيح من ${least} إلى ${most}.`,
    state: (written, states) =>
      `لا توجد حالة «${written}»: للحالات أرقام من 1 إلى ${states}، ورموز (يسردها الأمر ${own('parley states')}).`,
    profile: (written) =>
      `يأخذ ${own('--profile')} أزواجاً من طرف ومصلحة مثل ${own('russia=state')}؛ و«${written}» ليس كذلك.`,
    other: `المصلحة ${own('other')} لا تفضيل لها، فلا حكم في تشكيلة هي فيها.`,
    answer: (written) =>
      `يأخذ ${own('--answer')} الصيغة ${own('PARTY:A:B=yes|no|unsure')} مثل ${own('russia:12:4=no')}؛ و«${written}» ليس كذلك.`,
    unsure: (limit) => `الأجوبة غير المؤكدة التي تُجرَّب معاً أكثر من ${limit}: قلّلها أو حدّد طرفاً.`,
    suggestion: (name) => `هل تقصد ${name}؟`,
    help: (command) => `للمزيد: ${command}`,
  },

  file: {
    missing: (path) => `${path}: لا يوجد ملف بهذا الاسم.`,
    noCase: (path) => `${path}: لا يحتوي هذا المجلد على ${own('case.yaml')}.`,
    unreadable: (path, code) => `${path}: تتعذر قراءة الملف (${own(code)}).`,
    exists: (path) => `${path}: الملف موجود؛ والخيار ${own('--force')} يستبدله.`,
    unwritable: (path, code) => `${path}: تتعذر كتابة الملف (${own(code)}).`,
    written: (path) => `${path}: كُتب الملف.`,
  },

  label: {
    warnings: 'ما يستحق المراجعة',
    state: 'الحالة',
    number: 'الرقم',
    code: 'الرمز',
    statusQuo: 'الوضع الراهن',
    phase: (name) => `المرحلة: ${name}`,
    proposal: (name) => `مقترح: ${name}`,
    unlisted: (option) => `يسردها الخيار ${option}.`,

    comma: '، ',
    nothingHolds: 'لا حالة تصمد في أي تشكيلة من المصالح.',
    states: (held, of) => `ما يمكن أن يصمد: ${held} من أصل ${of}`,
    difference: 'ما يتغير عن الوضع الراهن',
    concept: 'المفهوم',
    k: 'لو\u00A0عُلمت\nK',
    h: 'بالتقدير\nH',
    hResponsive: 'بالردود\nوحدها\u00A0Hʳ',
    flipsAt: 'حتى\nλ',
    more: (count, option) => `وغيرها ${count}؛ يعرضها الخيار ${option}.`,

    profilesOf: (state) => `الحالة ${state} في كل تشكيلة من المصالح`,
    probability: 'الاحتمال',
    holds: 'تصمد',
    leaves: (parties) => `لا تصمد: ${parties}`,
    unknown: 'غير معلوم',

    why: 'لماذا',

    restsOn: 'ما يقوم عليه الحكم',
    moreOf: (count) => `وغيرها ${count}.`,
    withAnswers: 'بالأجوبة المعطاة',

    assumed: 'ما افتُرض',
    party: 'الطرف',
    interest: 'المصلحة',
    equal: 'لم تُذكر احتمالات فعُدّت متساوية',
    joint: 'من جدول التشكيلات',
    believes: (holder, about) => `تقدير ${holder} لمصلحة ${about}`,
    lambda: 'λ',
    judging: 'يجري الحكم على الحالات…',
    method: (method, states, profiles) =>
      `حُكم على كل حالة في كل تشكيلة حكماً دقيقاً (${method}): ${states}، ${profiles}. والردع بتحرّكات متتابعة لا يتحرك فيها طرف مرتين متواليتين. وتعريفات ${own('K')} و${own('H')} والردود وحدها خاصة بـ${own('Parley')}.`,
  },

  counts: {
    parties: {
      zero: 'لا أطراف',
      one: 'طرف واحد',
      two: 'طرفان',
      few: '# أطراف',
      many: '# طرفاً',
      other: '# طرف',
    },
    options: {
      zero: 'لا خيارات',
      one: 'خيار واحد',
      two: 'خياران',
      few: '# خيارات',
      many: '# خياراً',
      other: '# خيار',
    },
    states: {
      zero: 'لا حالات ممكنة',
      one: 'حالة ممكنة واحدة',
      two: 'حالتان ممكنتان',
      few: '# حالات ممكنة',
      many: '# حالة ممكنة',
      other: '# حالة ممكنة',
    },
    profiles: {
      zero: 'لا تشكيلات للمصالح',
      one: 'تشكيلة واحدة للمصالح',
      two: 'تشكيلتان للمصالح',
      few: '# تشكيلات للمصالح',
      many: '# تشكيلة للمصالح',
      other: '# تشكيلة للمصالح',
    },
    faults: {
      zero: 'لا أخطاء',
      one: 'خطأ واحد',
      two: 'خطآن',
      few: '# أخطاء',
      many: '# خطأً',
      other: '# خطأ',
    },
    warnings: {
      zero: 'لا تنبيهات',
      one: 'تنبيه واحد',
      two: 'تنبيهان',
      few: '# تنبيهات',
      many: '# تنبيهاً',
      other: '# تنبيه',
    },
  },
  sound: (counts) => `لا أخطاء في الملف: ${counts}.`,
};
