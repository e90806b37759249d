extension DiagnosticWords {
  /// The same mistakes in Simplified Chinese.
  static let chinese: [Mistake: Sentences] = [
    .missingTitle: .init("第一行应当是标题，却是{saw}", "文件开头写一行标题，例如：# 价格异议"),
    .secondTitle: .init("标题只能有一个，这里又出现了{saw}", "分节请用“## ”开头"),
    .unknownLine: .init(
      "应当是标题、设置、小节、条目、细节或备注，却是{saw}",
      "条目用“- ”开头，备注用“> ”开头；一段文字不管多长都写在一行"),
    .widePunctuation: .init("应当用半角的{expected}，却是全角的{saw}", "行首记号和括号请切换到半角输入"),
    .tabIndentation: .init("应当缩进两个空格，却是制表符", "细节前面空两格，不用 Tab 键"),
    .wrongIndentation: .init(
      "前面应当有 {least} 个空格，却有 {count} 个", "只有细节缩进两个空格，不再往下分层"),
    .settingAfterItem: .init(
      "条目下面应当是缩进的细节，{saw}却写在了行首", "前面加两个空格；设置要写在第一个条目之前"),
    .detailWithoutItem: .init("细节上面应当有条目，却没有", "设置不缩进；细节写在“- ”开头的条目下面"),
    .emptyText: .init("这里应当有文字，却是空的", "写上文字，或删掉这一行"),
    .badUTF8: .init("应当是 UTF-8 编码的文字，却有别的字节", "把文件另存为 UTF-8 编码"),
    .controlCharacter: .init("文字里夹了看不见的控制字符", "删掉它，重新输入这段文字"),
    .missingID: .init("行尾应当有编号，却没有", "行尾加上它自己的编号，例如 {#price-clarify-compare}"),
    .malformedID: .init(
      "编号只能用小写字母、数字和连字符，却是{saw}", "写成这样：{#price-clarify-compare}"),
    .duplicateID: .init("编号只能用一次，{saw}又出现了，第一次在 {place}", "两处之中换一个编号"),
    .idNotAtEnd: .init("编号应当在行尾，{saw}后面却还有文字", "把编号挪到文字后面"),
    .unclosedBrace: .init("应当有“}”，这一行却到头了", "把这里打开的括号关上"),
    .malformedPlaceholder: .init(
      "花括号里应当是一个由字母、数字、连字符组成的词，却是别的", "写成这样：{name}"),
    .misplacedPlaceholder: .init("这里的话会原样说出来，却有花括号", "只有 phrases 文件里的词会被替换"),
    .missingKind: .init("应当有设置“kind”，却没有", "在标题下面写“kind: ”，后面是 {list} 之一"),
    .unknownKind: .init("应当是一种文件类型，却是{saw}", "类型有 {list}"),
    .kindDiffers: .init("应当和被覆盖的文件同类（{expected}），却是{saw}", "换个文件名，或改成同一类型"),
    .misplacedFile: .init("{saw}类文件应当放在 {list}，却在 {place}", "把文件挪过去"),
    .staleWeights: .init("权重应当是从这些例句学来的，却比例句旧", "对这个文件夹运行 ridealong learn"),
    .unknownFolder: .init("应当是语言文件夹，却是{saw}", "语言有 {list}；别的文件夹不会读取"),
    .unknownSetting: .init("这里没有叫{saw}的设置", "可用的有：{list}"),
    .unknownDetail: .init("这里没有叫{saw}的细节", "可用的有：{list}"),
    .missingSetting: .init("应当有设置{expected}，却没有", "加一行“{list}: …”"),
    .missingDetail: .init("应当有细节{expected}，却没有", "在下面加一行“{list}: …”，前面空两格"),
    .repeatedKey: .init("{saw}只能写一次，这里又出现了", "留下其中一行"),
    .valueNotAllowed: .init("应当是 {list} 之一，却是{saw}", "一行写一个值，写法见 FORMAT.md"),
    .missingSection: .init("应当有小节{expected}，却没有", "加一行，例如“## 名称 {#{list}}”"),
    .unknownSection: .init("这类文件里没有小节{saw}", "可用的有：{list}"),
    .misplacedItem: .init("条目应当写在小节里，却写在了外面", "小节有 {list}"),
    .unknownAction: .init("应当是下一步行动之一，却是{saw}", "行动有 {list}"),
    .tooFewLines: .init(
      "{expected}至少应当有 {least} 行，却只有 {count} 行", "换个说法再写一句：同一句话听两遍就不像真人了"),
    .notANumber: .init("应当是整数，却是{saw}", "只写数字，例如 40 或 -5"),
    .unknownReference: .init(
      "应当是本文件 {list} 里某一条的编号，却是{saw}", "照那一条末尾的编号写，不带括号"),
    .contradiction: .init("应当是 {list}，却是{saw}", "哪些要配在一起，见 FORMAT.md"),
    .missingAnswer: .init("应当有针对{expected}这种异议的回答，却没有", "加一个回答，细节写“for: {list}”"),
    .missingContent: .init("应当有 {list}，却没有", "文件缺失，或放在了不会读取的地方"),
    .tooFewItems: .init("至少应当有 {least} 条，却只有 {count} 条", "把缺的补上"),
    .duplicateText: .init("每句话只写一次，{saw}又出现了，第一次在 {place}", "这里换一句话"),
    .missingPhrase: .init("应当有界面用语{expected}，却没有", "加一行“- … {#{list}}”"),
    .unknownPhrase: .init("没有任何地方用到界面用语{saw}", "界面不会显示它，可以删掉"),
    .missingFile: .init("{language} 里也应当有{expected}，却没有", "用同样的编号写这个文件"),
    .missingTranslation: .init("{place} 里也应当有{saw}，却没有", "在那里用同样的编号写上"),
    .differsBetweenLanguages: .init(
      "{expected}应当和 {place} 里的一样（{list}），却是{saw}", "这类内容各种语言必须一致"),
    .placeholdersDiffer: .init(
      "花括号里的词应当和 {place} 里的一样（{list}），却是{saw}", "各种语言替换同样的词"),
  ]
}
