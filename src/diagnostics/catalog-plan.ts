// Wording of the planner: what this kernel cannot (E041x), and what it cannot know (W0410).

import type { Span } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

export const fieldUnknown = (
  span: Span,
  field: string,
  probe: string,
  mechanism: string,
  decides: boolean,
  passedOver: readonly string[],
  others: readonly string[],
): Diagnostic => ({
  code: decides ? 'E0410' : 'W0410',
  severity: decides ? 'error' : 'warning',
  message: `\`${field}\` is not known at \`${probe}\` by way of ${mechanism}${decides ? ', so nothing can be decided by it' : '; it shows as `-`'}`,
  primary: { span },
  secondary: [],
  notes: passedOver,
  ...(others.length > 0
    ? {
        help: {
          text: `${others.map((name) => `\`${name}\``).join(' and ')} ${others.length > 1 ? 'have' : 'has'} it on this kernel`,
        },
      }
    : {}),
});

export const noWay = (span: Span, probe: string, reasons: readonly string[]): Diagnostic => ({
  code: 'E0411',
  severity: 'error',
  message: `this kernel offers no way to \`${probe}\``,
  primary: { span },
  secondary: [],
  notes: reasons,
  help: { text: 'what this machine has: `tsbpf doctor`; what each way needs: `tsbpf list -v PROBE`' },
});

export const unknownMechanism = (mechanism: string, known: readonly string[]): Diagnostic => ({
  code: 'E0412',
  severity: 'error',
  message: `there is no mechanism \`${mechanism}\``,
  secondary: [],
  notes: [`known: ${known.join(', ')}`],
});

export const noWayLeftOut = (span: Span, probe: string, reasons: readonly string[]): Diagnostic => ({
  code: 'W0411',
  severity: 'warning',
  message: `left out \`${probe}\`: this kernel offers no way to it`,
  primary: { span },
  secondary: [],
  notes: reasons,
});

export const nothingToAttach = (span: Span): Diagnostic => ({
  code: 'W0412',
  severity: 'warning',
  message: 'under these options no clause of the script can ever run',
  primary: { span },
  secondary: [],
  notes: [],
});
