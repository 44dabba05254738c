// What is searched and how it is ranked; nothing here touches the page. A query of any length takes a few milliseconds
// for a thousand operations: every entry is looked at, in order, without an index of words.
"use strict";

(() => {
  /** Words of the platform in both languages, so that each finds what is only named in the other. */
  const glossary = {
    批量: "batch", 新增: "create", 创建: "create", 新建: "create", 添加: "create", 删除: "delete", 更新: "update",
    修改: "update", 编辑: "update", 查询: "list", 列出: "list", 列表: "list", 获取: "get", 检索: "get", 搜索: "search",
    复制: "copy", 移动: "move", 上传: "upload", 下载: "download", 导入: "import", 导出: "export", 任务: "task",
    多维表格: "bitable", 数据表: "table", 记录: "record", 字段: "field", 视图: "view", 表单: "form", 仪表盘: "dashboard",
    自定义角色: "role", 角色: "role", 协作者: "member", 成员: "member", 文档: "document", 文件夹: "folder", 文件: "file",
    素材: "media", 表格: "sheet", 知识库: "wiki", 消息: "message", 群: "chat", 用户: "user", 部门: "department",
    日历: "calendar", 日程: "event", 会议: "meeting", 会议室: "room", 审批: "approval", 权限: "permission", 事件: "event",
    邮箱: "mail", 考勤: "attendance", 块: "block", 订阅: "subscribe", 订阅者: "subscriber", 预约: "reservation",
  }; // prettier-ignore

  /** Pages that compare or collect, by their titles in both languages. */
  const overviews = [
    ["Error codes", "错误码", "errors"],
    ["Rate limits", "频率限制", "limits"],
    ["Scopes", "权限", "scopes"],
    ["Field types", "字段类型", "field-types"],
    ["Contradictions", "矛盾之处", "contradictions"],
  ];

  const places = ["path", "query", "header"];
  const fieldScores = [14, 9, 8, 9, 6];

  larkwright.makeSearch = (data) => {
    const operations = data.operations.map(prepare);
    const names = data.names.map((name) => name.toLowerCase());
    const codes = data.codes.map(prepareCode);
    const named = [
      ...data.events.map((event) => prepareNamed("Event", event)),
      ...data.scopes.map((scope) => prepareNamed("Scope", scope)),
    ];
    return (query, limit = 20) => {
      const whole = normal(query);
      if (whole === "") return [];
      const terms = termsOf(whole);
      const fields = terms.map((term) => fieldsLike(term, names));
      const found = [
        ...operations.flatMap((operation) => scoreOperation(operation, { whole, terms, fields, names: data.names })),
        ...codes.flatMap((code) => scoreCode(code, whole, terms)),
        ...named.flatMap((each) => scoreNamed(each, terms)),
        ...overviews.flatMap(([title, chinese, page]) => {
          const isLike = whole.length > 1 && (title.toLowerCase().startsWith(whole) || chinese.startsWith(whole));
          return isLike ? [hit(40, "Page", title, chinese, page)] : [];
        }),
        ...data.services.flatMap(([name, page]) =>
          name.toLowerCase() === whole ? [hit(60, "Service", name, "", page)] : [],
        ),
      ];
      return found.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1)).slice(0, limit);
    };
  };

  /** One result: kind, title, what stands below it, page and place on it. */
  function hit(score, kind, title, detail, page, anchor = "") {
    return { score, kind, title, detail, href: `${page}.html${anchor === "" ? "" : `#${anchor}`}` };
  }

  function normal(text) {
    return text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
  }

  function prepare([id, title, method, path, page, fields]) {
    const words = wordsOf(id);
    return {
      id, title, method, path, page, words,
      fields: fields.map((own) => new Set(own)),
      lowerId: id.toLowerCase(),
      lowerTitle: normal(title),
      lowerPath: path.toLowerCase(),
      ownWords: new Set(wordsOf(id.slice(id.lastIndexOf(".") + 1))),
      depth: path.split("/").length,
    }; // prettier-ignore
  }

  function prepareCode([code, name, message, page]) {
    const text = `${name} ${message}`.toLowerCase();
    return { number: String(code), title: `${code} ${name}`, lowerName: name.toLowerCase(), text, message, page };
  }

  function prepareNamed(kind, [name, title, page]) {
    return { kind, name, title, page, lowerName: name.toLowerCase(), text: `${name} ${title}`.toLowerCase() };
  }

  /** `appTableRecord.batchCreate` to its words. */
  function wordsOf(name) {
    return (name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
  }

  /** What must all be found. Chinese is not written with spaces, so what the glossary knows is taken out of it. */
  function termsOf(whole) {
    return whole
      .split(" ")
      .flatMap((text) => (/[\u3400-\u9fff]/.test(text) ? chineseTerms(text) : [{ text, also: singular(text) }]));
  }

  function singular(text) {
    return /[a-z]{3}s$/.test(text) ? text.slice(0, -1) : undefined;
  }

  function chineseTerms(text) {
    const terms = [];
    let unknown = "";
    for (let at = 0; at < text.length;) {
      const word = longestWord(text, at);
      if (word === undefined) unknown += text[at++];
      else {
        if (unknown !== "") terms.push({ text: unknown });
        unknown = "";
        terms.push({ text: word, also: glossary[word] });
        at += word.length;
      }
    }
    if (unknown !== "") terms.push({ text: unknown });
    return terms;
  }

  function longestWord(text, at) {
    for (let length = 5; length > 0; length -= 1) {
      const word = text.slice(at, at + length);
      if (Object.hasOwn(glossary, word)) return word;
    }
    return undefined;
  }

  /** Numbers of the fields whose name is the term, and of those that begin with it. */
  function fieldsLike({ text }, names) {
    const like = { same: [], near: [] };
    names.forEach((name, index) => {
      if (name === text) like.same.push(index);
      else if (text.length >= 3 && name.startsWith(text)) like.near.push(index);
    });
    return like;
  }

  function scoreOperation(operation, { whole, terms, fields, names }) {
    let score = 0;
    let anchor = "";
    for (const [index, term] of terms.entries()) {
      const byWords = Math.max(scoreWords(operation, term.text), term.also ? scoreWords(operation, term.also) : 0);
      const byField = scoreFields(operation, fields[index], names);
      if (byWords === 0 && byField.score === 0) return [];
      if (byField.score > byWords && byField.anchor) anchor ||= byField.anchor;
      score += Math.max(byWords, byField.score);
    }
    score =
      score / terms.length + scoreWhole(operation, whole, terms) - operation.depth * 0.2 - operation.id.length / 200;
    const detail = anchor === "" ? operation.id : `${operation.id} · ${anchor}`;
    return [hit(score, operation.method, operation.title, detail, operation.page, anchor)];
  }

  function scoreWhole({ lowerId, lowerTitle, ownWords }, whole, terms) {
    if (lowerId === whole || lowerTitle === whole) return 50;
    const own = terms.filter(({ text, also }) => ownWords.has(text) || ownWords.has(also)).length;
    const isOwn = own === terms.length && ownWords.size === terms.length;
    return (
      (lowerId.endsWith(`.${whole.replace(/[ _-]/g, "")}`) || isOwn ? 15 : 0) + (lowerTitle.startsWith(whole) ? 6 : 0)
    );
  }

  function scoreWords({ words, ownWords, lowerId, lowerTitle, lowerPath }, text) {
    if (lowerTitle.includes(text)) return ownWords.has(text) ? 13 : text.length < 2 ? 2 : 9;
    if (ownWords.has(text)) return 12;
    if (words.includes(text)) return 10;
    if (text.length > 1 && words.some((word) => word.startsWith(text))) return 7;
    if (text.length > 2 && (lowerId.includes(text) || lowerPath.includes(text))) return 4;
    return 0;
  }

  function scoreFields({ fields }, { same, near }, names) {
    for (const [place, own] of fields.entries()) {
      const index = same.find((each) => own.has(each));
      if (index === undefined) continue;
      const name = names[index].replace(/[^A-Za-z0-9_-]+/g, "~");
      return { score: fieldScores[place], anchor: places[place] ? `${places[place]}.${name}` : name };
    }
    return { score: near.length > 0 && fields.some((own) => near.some((each) => own.has(each))) ? 3 : 0 };
  }

  function scoreCode({ number, title, lowerName, text, message, page }, whole, terms) {
    if (number === whole) return [hit(100, "Code", title, message, page, number)];
    if (/^\d{3,}$/.test(whole)) return number.startsWith(whole) ? [hit(40, "Code", title, message, page, number)] : [];
    if (lowerName === whole) return [hit(45, "Code", title, message, page, number)];
    return terms.every((term) => text.includes(term.text)) ? [hit(5.5, "Code", title, message, page, number)] : [];
  }

  function scoreNamed({ kind, name, title, page, lowerName, text }, terms) {
    if (!terms.every((term) => text.includes(term.text) || (term.also && text.includes(term.also)))) return [];
    const isWhole = terms.length === 1 && lowerName === terms[0].text;
    return [hit(isWhole ? 55 : 6.5 - name.length / 100, kind, name, title, page)];
  }
})();
