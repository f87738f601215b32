// Where a program keeps its objects (strings, keys, records, addresses). Few and small ones are locals on the stack of
// 512 bytes. Where they would not fit all of them are members of one struct in scratch memory (scratch.bpf.h), and
// where loop bodies are C functions of their own (emit-loop.ts) so are the variables, which those functions share.

/** 'shared': the script's variables too. */
export type MemoryMode = 'stack' | 'scratch' | 'shared';

interface Member {
  readonly name: string;
  /** Its declaration without a name. */
  readonly type: string;
  readonly declaration: string;
  readonly bytes: number;
}

interface Holder {
  readonly isStatement: boolean;
  bytes: number;
  readonly members: { readonly type: string; readonly member: Member }[];
}

export class ProgramMemory {
  readonly mode: MemoryMode;
  readonly structName: string;
  /** A C function beside the program's own was written: what they share must lie where both reach it. */
  shares = false;
  readonly #members: Member[] = [];
  /** Members whose block has ended, by their type. */
  readonly #free = new Map<string, Member[]>();
  /** What is open, innermost last: C blocks, and in them the statement that is being written. */
  readonly #open: Holder[] = [];
  /** Bytes of the records that are built, by how many others are being built around them. */
  readonly #records: number[] = [];
  #openRecords = 0;
  #live = 0;
  #peak = 0;
  #outliving = 0;

  constructor(mode: MemoryMode, structName: string) {
    this.mode = mode;
    this.structName = structName;
    this.openBlock();
  }

  /** Of the objects that live at the same time. */
  get stackBytes(): number {
    return this.#peak;
  }

  get members(): readonly Member[] {
    const records = this.#records.map((bytes, depth): Member => {
      const name = recordName(depth);
      return { name, type: '', declaration: `char ${name}[${bytes}]`, bytes };
    });
    return [...this.#members, ...records];
  }

  get scratchBytes(): number {
    return this.members.reduce((sum, member) => sum + Math.ceil(member.bytes / 8) * 8, 8);
  }

  openBlock(): void {
    this.#open.push({ isStatement: false, bytes: 0, members: [] });
  }

  /** Ends a block or a statement: what was made in it is free again. */
  close(): void {
    const holder = this.#open.pop();
    if (!holder) return;
    this.#live -= holder.bytes;
    for (const { type, member } of holder.members) this.#free.set(type, [...(this.#free.get(type) ?? []), member]);
  }

  openStatement(): void {
    this.#open.push({ isStatement: true, bytes: 0, members: [] });
  }

  /** What `make` takes stays until the block ends, for later statements to use. */
  outliveStatement<T>(make: () => T): T {
    this.#outliving++;
    const result = make();
    this.#outliving--;
    return result;
  }

  get #block(): Holder | undefined {
    return this.#open.findLast((holder) => !holder.isStatement);
  }

  /** An object on the stack: only to know whether all of them fit. */
  note(bytes: number): void {
    // To clang a local lives as long as its block.
    const block = this.#block;
    if (block) block.bytes += bytes;
    this.#live += bytes;
    this.#peak = Math.max(this.#peak, this.#live);
  }

  /** All records have one room, as large as the largest: one is sent before the next is begun. */
  takeRecord(bytes: number): string {
    const depth = this.#openRecords++;
    this.#records[depth] = Math.max(this.#records[depth] ?? 0, bytes);
    // Never on the stack.
    this.#peak = Number.POSITIVE_INFINITY;
    return `scratch->${recordName(depth)}`;
  }

  freeRecord(): void {
    this.#openRecords--;
  }

  /** A member until the statement ends: one of the same type that is free, or a new one. `declare` gives its C. */
  take(name: string, bytes: number, declare: (name: string) => string, isLongText = false): string {
    const type = declare('');
    const free = this.#free.get(type)?.pop() ?? (isLongText ? this.#freeText(bytes) : undefined);
    const member = free ?? this.#add(name, bytes, declare);
    const holder = this.#outliving > 0 ? this.#block : this.#open.at(-1);
    holder?.members.push({ type: member.type, member });
    return `scratch->${member.name}`;
  }

  /** A long text may lie in any larger room of bytes: its C never asks for the size of the array. */
  #freeText(bytes: number): Member | undefined {
    const fitting = [...this.#free].filter(([other, [first]]) => isTextRoom(other) && first && first.bytes >= bytes);
    const [smallest] = fitting.sort(([, [a]], [, [b]]) => (a?.bytes ?? 0) - (b?.bytes ?? 0));
    return smallest?.[1].pop();
  }

  #add(name: string, bytes: number, declare: (name: string) => string): Member {
    const member: Member = { name, type: declare(''), declaration: declare(name), bytes };
    this.#members.push(member);
    return member;
  }
}

function recordName(depth: number): string {
  return `record_room_${depth}`;
}

/** Aligned bytes. */
function isTextRoom(type: string): boolean {
  return /^char \[\d+\] __attribute__\(\(aligned\(8\)\)\)$/.test(type);
}
