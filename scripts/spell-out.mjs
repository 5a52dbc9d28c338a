// Spells numbers with CLDR's rule-based number formats (UTS #35, part 3, section 6).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** { public rule set name -> (n) => text } of one language, n a whole number up to 999e12; or undefined without rules. */
export function spellOut(language) {
  let raw;
  try {
    raw = JSON.parse(readFileSync(require.resolve(`cldr-rbnf/rbnf/${language}.json`), 'utf8'));
  } catch {
    return undefined;
  }
  const sets = new Map();
  for (const [name, rows] of Object.entries(raw.rbnf.rbnf.SpelloutRules ?? {})) {
    if (!Array.isArray(rows)) continue;
    sets.set(name, rows.flatMap(([key, text]) => {
      const m = /^(\d+)(?:\/(\d+))?(>*)$/.exec(key);
      if (!m) return [];
      const base = Number(m[1]);
      const radix = Number(m[2] ?? 10);
      let exponent = base > 0 ? Math.floor(Math.log(base) / Math.log(radix) + 1e-9) : 0;
      exponent -= m[3].length;
      return [{ base, divisor: radix ** Math.max(0, exponent), text: text.replace(/;$/, '').replace(/^'/, '') }];
    }));
  }
  const format = (name, n) => {
    const rules = sets.get(name);
    if (!rules) throw new Error(`no rule set ${name}`);
    let k = rules.length - 1;
    while (k > 0 && rules[k].base > n) k--;
    let rule = rules[k];
    const subs = (rule.text.match(/→|←/g) ?? []).length;
    if (subs >= 4 && n % rule.divisor === 0 && rule.base % rule.divisor !== 0 && k > 0) rule = rules[k - 1];
    return apply(name, rules, rule, n);
  };
  const apply = (name, rules, rule, n) => {
    const rest = n % rule.divisor, whole = Math.floor(n / rule.divisor);
    let text = rule.text;
    text = text.replace(/\[([^\]]*)\]/g, (_, inner) => (rest === 0 ? '' : inner));
    text = text.replace(/\$\((?:cardinal|ordinal),([^)]*)\)\$/g, (_, forms) => plural(language, whole, forms, _.includes('ordinal')));
    return text.replace(/→→→|→([^→]*)→|←([^←]*)←|=([^=]*)=/g, (m, right, left, same) => {
      if (m === '→→→') return apply(name, rules, rules[Math.max(0, rules.indexOf(rule) - 1)], rest);
      if (right !== undefined) return call(right, rest);
      if (left !== undefined) return call(left, whole);
      return call(same, n);
    });
    function call(target, value) {
      if (target === '') return format(name, value);
      if (target.startsWith('%')) return format(target, value);
      return String(value);
    }
  };
  const result = {};
  for (const name of sets.keys()) {
    if (name.startsWith('%%') || !name.startsWith('%spellout-')) continue;
    result[name] = (n) => format(name, n).replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
  }
  return result;
}

const rules = new Map();
function plural(language, n, forms, ordinal) {
  const key = `${language}${ordinal}`;
  if (!rules.has(key)) rules.set(key, new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' }));
  const category = rules.get(key).select(n);
  const map = Object.fromEntries([...forms.matchAll(/(\w+)\{([^}]*)\}/g)].map((m) => [m[1], m[2]]));
  return map[category] ?? map.other ?? '';
}
