// printf(): formatted text, its format checked against the values.

import { badArgument, badFormat, typeMismatch } from '../../diagnostics/catalog-check.js';
import type { Call } from '../../syntax/ast.js';
import { aType, isScalar } from '../../types/layout.js';
import { parseFormat } from '../../types/printf-format.js';
import type { Type } from '../../types/type.js';
import { type CheckContext, isPoison } from '../check-context.js';
import type { TypedStatement } from '../typed-ast.js';
import { type Action, action } from './action.js';
import { isPrintable } from './print.js';

export const printfAction: Action = action('output', {
  name: 'printf',
  signature: 'printf("format", …)',
  summary: 'sends formatted text; the format is checked at compile time',
  example: 'tcp:connect < printf("%s to %s\\n", comm, daddr) >',
  check: checkPrintf,
});

function checkPrintf(context: CheckContext, call: Call): readonly TypedStatement[] {
  const [format, ...rest] = call.arguments.map((argument) => argument.value);
  if (format?.kind !== 'string') {
    context.diagnostics.add(
      badArgument(
        format?.span ?? call.span,
        'printf',
        'a format in quotes first',
        format ? 'something else' : 'nothing',
      ),
    );
    return [];
  }
  const parsed = parseFormat(format.value);
  const values = rest.map((argument) => context.check(context, argument));
  if (parsed.kind === 'error') {
    context.diagnostics.add(badFormat(format.span, parsed.error.message));
    return [];
  }
  if (values.some(isPoison)) return [];
  const conversions = parsed.parts.filter((part) => part.kind === 'conversion');
  if (conversions.length !== values.length) {
    context.diagnostics.add(
      badFormat(format.span, `conversions and values do not match: ${conversions.length} and ${values.length}`),
    );
    return [];
  }
  for (const [index, conversion] of conversions.entries()) {
    const value = values[index];
    if (!value || !isPrintable(context, value)) return [];
    if (conversion.specifier !== 's' && !isNumeric(value.type)) {
      context.diagnostics.add(typeMismatch(value.span, `a number for \`${conversion.text}\``, aType(value.type)));
      return [];
    }
  }
  return [{ kind: 'printf', format: format.value, arguments: values, span: call.span }];
}

function isNumeric(type: Type): boolean {
  return isScalar(type);
}
