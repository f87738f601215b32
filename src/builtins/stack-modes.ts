// How a stack shows itself: symbols, symbols with addresses, addresses.

export const stackModes = ['bpftrace', 'perf', 'raw'] as const;

export type StackMode = (typeof stackModes)[number];
