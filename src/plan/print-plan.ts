// A plan as text, for `tsbpf explain` and the goldens: which way each probe takes and why not the others, what is
// attached, what is sent, what is kept.

import type { EventLayout } from '../artifact.js';
import { isArgumentField } from '../check/check-numbered.js';
import { mapsOf } from '../check/walk-typed.js';
import type { Plan, PlanNode, ViaChoice } from './plan.js';
import { mechanismNames } from './plan-probes.js';

export function printPlan(plan: Plan): string {
  // Ways that were tried below a way that was not taken have choices too.
  const used = new Set(plan.programs.flatMap((program) => probesIn(program.children)));
  const sections = [
    ...[...plan.choices.values()]
      .filter(({ probe }) => used.has(probe.name))
      .sort((a, b) => (a.probe.name < b.probe.name ? -1 : 1))
      .map(printChoice),
    [
      'attached:',
      ...plan.programs.flatMap((program) => [
        `  ${program.hook.name}${program.hook.costly ? `   (${program.hook.costly})` : ''}`,
        ...printNodes(program.children, '    '),
      ]),
    ],
    ...(plan.events.length ? [['records:', ...plan.events.map(printEvent)]] : []),
    ...(plan.maps.length
      ? [
          [
            'maps:',
            ...plan.maps.map(
              ({ layout }) =>
                `  ${layout.name}  key ${layout.keyBytes} B, value ${layout.valueBytes} B, ${layout.maxEntries} entries${layout.perCpu ? ', per CPU' : ''}${layout.turns ? ', two in turns' : ''}`,
            ),
          ],
        ]
      : []),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function printChoice(choice: ViaChoice): readonly string[] {
  // Members of numbered arguments repeat the fields; a use of one that is not known has its own message.
  const lacks = choice.probe.fields
    .map((field) => field.name)
    .filter((name) => choice.lacks.has(name) && !isArgumentField(name));
  const isDirect = choice.via.hooks.every((hook) => hook.target.kind === 'kernel');
  return [
    `${choice.probe.name}  (in ${choice.probe.context})`,
    `  takes        ${choice.via.name}${isDirect ? '' : `  by way of ${mechanismNames(choice.mechanisms)}`}`,
    ...choice.passedOver.map((other) => `  passed over  ${other.via}: ${other.reason}`),
    ...(lacks.length ? [`  not known    ${lacks.join(', ')}`] : []),
  ];
}

function probesIn(nodes: readonly PlanNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'clause' ? [] : [node.probe.name, ...probesIn(node.children)]));
}

function printNodes(nodes: readonly PlanNode[], indent: string): readonly string[] {
  return nodes.flatMap((node) =>
    node.kind === 'clause'
      ? [`${indent}clause on ${node.probe}`]
      : [`${indent}${node.probe.name}`, ...printNodes(node.children, `${indent}  `)],
  );
}

function printEvent(event: EventLayout): string {
  const speculated = 'speculation' in event ? ', may be speculative' : '';
  return `  ${event.id}  ${event.probe}  ${whatIt(event)}, ${event.sizeBytes} B${speculated}`;
}

function whatIt(event: EventLayout): string {
  switch (event.kind) {
    case 'row':
      return `row (${event.columns.map((column) => column.heading).join(', ')})`;
    case 'printf':
      return `printf ${JSON.stringify(event.format)}`;
    case 'print-map':
      return `print-map ${event.map}${event.key ? '[key]' : ''}${event.take ? ` and ${event.take}` : event.again ? ' again' : ''}`;
    case 'map-command':
      return `${event.command.kind} ${mapsOf(event.command).join(', ')}`;
    case 'clear-map':
      return `clear-map ${event.map}`;
    case 'speculation':
      return event.end;
    default:
      return event.kind;
  }
}
