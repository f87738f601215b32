// Where places share a program: how it learns at which one it fires, and what that one is called.

import type { CValue } from '../builtins/builtin.js';
import type { TypedExpression } from '../check/typed-ast.js';
import type { ProgramPlan } from '../plan/plan.js';
import { placeTexts } from '../probes/place-texts.js';
import type { KernelHook, Places } from '../probes/probe-kind.js';
import type { Emission } from './emission.js';

/** The head of the C function that the programs of all places call. */
export function functionHead({ hook, name }: ProgramPlan): readonly string[] {
  return hook.places?.told.by === 'program'
    ? [`static __attribute__((noinline)) int ${name}(void *ctx, __u32 place)`]
    : [`SEC("${hook.section}")`, `int ${name}(void *ctx)`];
}

/** The programs of the places, where each has its own. */
export function placePrograms({ hook, name }: ProgramPlan): readonly PlaceProgram[] {
  if (hook.places?.told.by !== 'program') return [];
  return hook.places.names.map((_, index) => ({
    name: `${name}_${index}`,
    text: `SEC("${hook.section}")\nint ${name}_${index}(void *ctx)\n{\n\treturn ${name}(ctx, ${index});\n}\n`,
  }));
}

export interface PlaceProgram {
  readonly name: string;
  readonly text: string;
}

/** Leaves a program at the hook of all system calls where the call is none of the places. */
export function leaveOtherCalls(emission: Emission): void {
  const { hook } = emission;
  if (hook.places?.told.by !== 'system call') return;
  const place = callPlace(emission, hook);
  emission.writer.line(`if (!${place} || tsbpf_is_compatible_call()) return 0;`);
}

function callPlace(emission: Emission, hook: KernelHook): string {
  emission.include('system-calls.bpf.h');
  return emission.remember('place of the call', () => {
    const place = emission.writer.fresh('place');
    const number = callNumber(hook);
    emission.writer.line(`__u32 ${place} = tsbpf_place_of_call(${tableName(emission.program)}, ${number});`);
    return { code: place };
  }).code;
}

function callNumber({ attach }: KernelHook): string {
  const isExit = attach.kind === 'rawtracepoint' && attach.name === 'sys_exit';
  return isExit ? 'tsbpf_left_call(ctx)' : 'tsbpf_entered_call(ctx)';
}

function tableName({ name }: ProgramPlan): string {
  return `calls_of_${name}`;
}

/** The places by the numbers of their system calls, counted from 1. */
export function callTable(program: ProgramPlan): string {
  const told = program.hook.places?.told;
  if (told?.by !== 'system call') return '';
  const entries = told.numbers.map((number, index) => `[${number}] = ${index + 1}`);
  return `static const __u16 ${tableName(program)}[TSBPF_SYSTEM_CALLS] = { ${entries.join(', ')} };\n`;
}

export function emitPlace(emission: Emission, { what }: Extract<TypedExpression, { kind: 'place' }>): CValue {
  const { places } = emission.hook;
  if (!places) throw new Error('no places at this hook');
  const index = placeIndex(emission, places);
  return { code: what === 'index' ? index : `${emission.module.texts(placeTexts(places, what))}[${index}]` };
}

function placeIndex(emission: Emission, { names, told }: Places): string {
  emission.include('places.bpf.h');
  return emission.remember('place', () => {
    const place = saidBy[told.by](emission);
    const index = emission.writer.fresh('index');
    emission.writer.line(`__u32 ${index} = tsbpf_within_places(${place}, ${names.length});`);
    return { code: index };
  }).code;
}

const saidBy: Readonly<Record<Places['told']['by'], (emission: Emission) => string>> = {
  cookie: () => '(__u32)bpf_get_attach_cookie(ctx)',
  'system call': (emission) => `${callPlace(emission, emission.hook)} - 1`,
  program: ({ frame }) => (frame === 'frame' ? 'frame->place' : 'place'),
};

/** At the hook of all system calls what the single ones have in their records. */
export function emitCallAccess(emission: Emission, index: number | undefined): string {
  emission.include('system-calls.bpf.h');
  if (index === undefined) return callNumber(emission.hook);
  return emission.remember(`argument ${index} of the call`, () => {
    const argument = emission.writer.fresh('argument');
    emission.writer.line(`__u64 ${argument} = tsbpf_call_argument(ctx, ${index});`);
    return { code: argument };
  }).code;
}
