// The wording of everything that can be wrong with a script's form (E01xx). One function for each mistake; no other file words one.

import { deepestNesting, longestChain } from '../limits.js';
import { type Span, spanText } from '../source/source-file.js';
import type { Diagnostic, Help, Label } from './diagnostic.js';
import { nearestName } from './suggest.js';

interface Extras {
  readonly label?: string;
  readonly secondary?: readonly Label[];
  readonly notes?: readonly string[];
  readonly help?: Help;
}

function syntaxError(code: string, message: string, span: Span, extras: Extras = {}): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    primary: { span, ...(extras.label === undefined ? {} : { text: extras.label }) },
    secondary: extras.secondary ?? [],
    notes: extras.notes ?? [],
    ...(extras.help === undefined ? {} : { help: extras.help }),
  };
}

function after(span: Span): Span {
  return { file: span.file, start: span.end, end: span.end };
}

function quoted(span: Span): string {
  const text = spanText(span);
  return text.length > 24 ? `\`${text.slice(0, 23)}…\`` : `\`${text}\``;
}

/** `wanted` is a phrase: "an expression", "`,` or `)`". */
export function expectedBefore(wanted: string, found: Span, opener?: Label): Diagnostic {
  return syntaxError('E0101', `expected ${wanted} before ${quoted(found)}`, found, {
    label: 'not expected here',
    secondary: opener === undefined ? [] : [opener],
  });
}

export function expectedAtEnd(wanted: string, last: Span): Diagnostic {
  return syntaxError('E0101', `expected ${wanted}, but the script ends here`, after(last));
}

export function unknownDeclaration(found: Span): Diagnostic {
  return syntaxError('E0101', `expected a probe or a declaration before ${quoted(found)}`, found, {
    label: 'nothing can begin with this',
    notes: [
      'a script is a list of clauses, such as `tcp:connect < print(pid, comm) >`, and of declarations, such as `option`',
    ],
  });
}

export function actionWithoutProbe(name: Span): Diagnostic {
  return syntaxError('E0101', `expected a probe before ${quoted(name)}`, name, {
    label: 'a statement needs a probe to run at',
    help: { text: 'name the probe and put the statement into its block, as in `tcp:connect < print(pid, comm) >`' },
  });
}

export function statementOutsideBlock(found: Span, probe: Span): Diagnostic {
  return syntaxError('E0101', `expected a block, \`< … >\` or \`{ … }\`, before ${quoted(found)}`, found, {
    label: 'the block should open here',
    secondary: [{ span: probe, text: 'after this probe' }],
  });
}

export function missingQuote(quote: Span): Diagnostic {
  return syntaxError('E0102', 'this quote is never closed', quote, {
    label: 'the string opens here',
    notes: ['a string ends on the line it begins on; `\\n` writes a line break'],
  });
}

export function unclosed(opener: Span, closer: string, end: Label | undefined): Diagnostic {
  return syntaxError('E0103', `this ${quoted(opener)} is never closed`, opener, {
    label: `no ${closer} for it`,
    secondary: end === undefined ? [] : [end],
  });
}

/** `print pid`: a name alone at a statement's beginning, and something to give to it. */
export function callWithoutParentheses(name: Span, found: Span): Diagnostic {
  return syntaxError('E0106', `expected \`(\` before ${quoted(found)}`, found, {
    label: `not separated from ${quoted(name)}`,
    help: { text: `a call has its arguments in parentheses: \`${spanText(name)}(…)\`` },
  });
}

/** `int x = 5;` */
export function declaredAsInC(type: Span, name: Span): Diagnostic {
  return syntaxError('E0106', `${quoted(type)} does not declare a variable here`, name, {
    label: 'not separated from the type',
    help: { text: `write \`$${spanText(name)} = …\`, or \`let $${spanText(name)}: ${spanText(type)} = …\`` },
  });
}

/** `for ($i = 0; $i < 10; $i++)`, `for (int i = 0; …)`, `for (;;)` */
export function countedAsInC(found: Span, wanted: string): Diagnostic {
  return syntaxError('E0101', `expected ${wanted} before ${quoted(found)}`, found, {
    label: 'a `for` goes over a range or over a map',
    help: { text: 'write `for ($i : 0..10) { … }` or `for ($kv : @map) { … }`; else `while (…) { … }`' },
  });
}

/** `do { … } while (…);` */
export function repeatedAsInC(word: Span): Diagnostic {
  return syntaxError('E0101', 'there is no loop `do … while`', word, {
    help: { text: 'write `while (true) { …; if (!CONDITION) { break; } }`' },
  });
}

/** `/ pid == 1 /` and then the next clause: its first word was read as a divisor. */
export function predicateWithoutBlock(slash: Span): Diagnostic {
  return syntaxError('E0106', 'expected a block or `;` after the predicate', slash, {
    label: 'read as a division, since no block follows',
    help: { text: 'end a clause that has no block', replacement: { span: after(slash), text: ';' } },
  });
}

export function unclosedComment(opener: Span): Diagnostic {
  return syntaxError('E0103', 'this comment is never closed', opener, { label: 'no `*/` for it' });
}

export function unclosedPredicate(opener: Span): Diagnostic {
  return syntaxError('E0103', 'this predicate is never closed', opener, { label: 'no second `/` for it' });
}

export function strayCloser(found: Span): Diagnostic {
  return syntaxError('E0104', `unexpected ${quoted(found)}`, found, { label: 'nothing is open that this could close' });
}

/** `< @big = size > 1500 ? 1 : 0 >`: the comparison's `>` closed the block. */
export function blockCutShort(closer: Span, opener: Span, comparison: Span): Diagnostic {
  return syntaxError('E0105', 'this `>` closed the block', closer, {
    label: 'taken as the end of the block, not as "greater than"',
    secondary: [{ span: opener, text: 'the block opened here' }],
    help: {
      text: 'in a `< … >` block, write a greater-than comparison in parentheses',
      replacement: { span: comparison, text: `(${spanText(comparison)})` },
    },
  });
}

export function missingSemicolon(previous: Span, found: Span): Diagnostic {
  const place = after(previous);
  return syntaxError('E0106', `expected \`;\` before ${quoted(found)}`, found, {
    label: 'a new statement begins here',
    help: { text: 'end the statement before it', replacement: { span: place, text: ';' } },
  });
}

export function assignmentAsCondition(sign: Span, place: string): Diagnostic {
  return syntaxError('E0107', `\`=\` assigns; it cannot stand in ${place}`, sign, {
    help: { text: 'compare with `==`', replacement: { span: sign, text: '==' } },
  });
}

const lookalikes: Readonly<Record<string, string>> = {
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u00d7': '*',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2260': '!=',
};

export function unexpectedCharacter(span: Span): Diagnostic {
  const plain = lookalikes[spanText(span)];
  const code = (spanText(span).codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return syntaxError(
    'E0108',
    `unexpected character ${/^[\x21-\x7e]/.test(spanText(span)) ? quoted(span) : `U+${code}`}`,
    span,
    {
      label: 'not part of the language',
      ...(plain === undefined
        ? {}
        : { help: { text: `the plain \`${plain}\` was probably meant`, replacement: { span, text: plain } } }),
    },
  );
}

export function malformedNumber(span: Span, text: string): Diagnostic {
  return syntaxError('E0109', `\`${text}\` is not a number`, span, {
    notes: ['numbers are decimal (`1_000`, `1e6`), `0x` hexadecimal, `0b` binary, or octal with a leading 0'],
  });
}

export function unknownUnit(span: Span, digits: string, unit: string, units: readonly string[]): Diagnostic {
  const near = nearestName(unit, units);
  return syntaxError(
    'E0109',
    `\`${unit}\` is not a unit`,
    { ...span, start: span.end - unit.length },
    {
      notes: ['durations end in ns, us, ms, s, m, h or d; sizes in K, M or G'],
      ...(near === undefined
        ? {}
        : { help: { text: 'a unit with a similar name exists', replacement: { span, text: digits + near } } }),
    },
  );
}

export function numberTooLarge(span: Span, text: string): Diagnostic {
  return syntaxError('E0109', `\`${text}\` does not fit into 64 bits`, span);
}

export function addressAsNumber(span: Span, text: string): Diagnostic {
  return syntaxError('E0109', `\`${text}\` is not a number`, span, {
    help: { text: 'an address is written as a text', replacement: { span, text: `"${text}"` } },
  });
}

export function fractionalNumber(span: Span, text: string): Diagnostic {
  const hasUnit = /[a-zA-Z]$/.test(text);
  return syntaxError('E0109', `\`${text}\` has a fraction; numbers are integers`, span, {
    notes: [
      hasUnit
        ? 'a smaller unit says the same: `1500ms` for one and a half seconds'
        : 'compare and count in smaller steps: `$x * 2 > 3` for `$x > 1.5`; percents are whole, as 99',
    ],
  });
}

/** 'abc' where one character was expected. */
export function badCharacter(span: Span, body: string): Diagnostic {
  if (body === '')
    return syntaxError('E0110', 'an empty character', span, { help: { text: 'an empty string is written `""`' } });
  return syntaxError('E0110', 'single quotes hold one character', span, {
    help: { text: 'a string has double quotes', replacement: { span, text: `"${body.replaceAll('"', '\\"')}"` } },
  });
}

export function badEscape(span: Span, escape: string): Diagnostic {
  return syntaxError('E0110', `\`${escape}\` is not an escape`, span, {
    notes: [
      'escapes are \\n \\t \\r \\a \\b \\f \\v \\e \\\\ \\" \\\' \\xNN \\uNNNN and octal \\NNN; a backslash itself is \\\\',
    ],
  });
}

export function columnConditionMisplaced(condition: Span): Diagnostic {
  return syntaxError('E0111', 'only an argument can have an `if`', condition, {
    help: { text: 'choose a value with `condition ? value : other`' },
  });
}

export function recordFieldUnnamed(value: Span): Diagnostic {
  return syntaxError('E0111', 'this field of the record has no name', value, {
    notes: ['in a record every field is named, `(pid = pid, start = nsecs)`; in a tuple none is, `(pid, nsecs)`'],
  });
}

export function shortFlagTooLong(span: Span, text: string): Diagnostic {
  return syntaxError('E0112', `\`-${text}\` is not a short flag: those have one letter`, span, {
    help: { text: `a long flag has two dashes: \`--${text}\`` },
  });
}

export function notUtf8(span: Span): Diagnostic {
  return {
    ...syntaxError('W0121', 'the bytes here are not UTF-8; they are read as `\ufffd`', span, {
      help: { text: 'a byte is written `\\xNN`' },
    }),
    severity: 'warning',
  };
}

export function tooDeep(span: Span): Diagnostic {
  return syntaxError('E0113', 'this is nested too deeply', span, {
    notes: [
      `expressions and statements stand in one another at most some ${deepestNesting} deep, and a sum or another chain of operators has at most some ${longestChain} parts`,
    ],
    help: { text: 'give parts of it to variables' },
  });
}

export function badDirective(line: Span, keyword: string, known: readonly string[]): Diagnostic {
  if (known.length === 0) return syntaxError('E0114', `this \`#${keyword}\` cannot be read`, line, directiveForms);
  const near = nearestName(keyword, known);
  return syntaxError('E0114', `\`#${keyword}\` is not a directive`, line, {
    notes: ['a comment begins with `//`'],
    ...(near === undefined ? {} : { help: { text: `did you mean \`#${near}\`?` } }),
  });
}

const directiveForms: Extras = {
  notes: ['directives look like `#include <net/sock.h>`, `#define LIMIT 10` and `#pragma D option quiet`'],
};

export function badPragma(line: Span): Diagnostic {
  return syntaxError('E0114', 'this option cannot be read', line, {
    notes: ['it is written `#pragma D option name` or `#pragma D option name=value`'],
  });
}

export function unknownDialect(line: Span, known: readonly string[]): Diagnostic {
  return syntaxError('E0114', 'there is no such dialect', line, { notes: [`known: ${known.join(', ')}`] });
}

/** `#else` or `#endif` without its `#if`. */
export function strayDirective(line: Span): Diagnostic {
  return syntaxError('E0114', `no \`#if\` belongs to this ${quoted(line)}`, line);
}

export function unclosedCondition(line: Span): Diagnostic {
  return syntaxError('E0114', `this ${quoted(line)} is never closed`, line, { label: 'no `#endif` for it' });
}

export function badCondition(line: Span): Diagnostic {
  return syntaxError('E0114', 'this condition cannot be evaluated', line, {
    notes: ['it is made of numbers, defined names, `defined(NAME)` and operators'],
  });
}

/** The script's own `#error` and `#warning`. */
export function directiveError(severity: 'error' | 'warning', line: Span, text: string): Diagnostic {
  return { ...syntaxError('E0114', text === '' ? `\`#${severity}\`` : text, line), severity };
}

export function onlyConstantsDefined(name: Span, text: string): Diagnostic {
  const found = syntaxError('W0115', `\`${text}\` is not a constant; this definition is skipped`, name, {
    help: { text: 'what has parameters can be a macro: `macro name(x) …`' },
  });
  return { ...found, severity: 'warning' };
}

export function notConstant(length: Span): Diagnostic {
  return syntaxError('E0116', 'a constant number is needed here', length);
}

/** `BEGIN { config = { … } }` */
export function configInBlock(span: Span): Diagnostic {
  return syntaxError('E0101', '`config` stands in front of the clauses, not in one', span, {
    help: { text: 'move it to the top of the script' },
  });
}

/** `struct { … } y;` */
export function notADeclaration(name: Span): Diagnostic {
  return syntaxError('E0117', 'a variable cannot be of a struct, union or enum without a name', name, {
    help: { text: 'give the type a name: `struct pair { … } p;`' },
  });
}
