// An option table like tcpconnect's, for tests of the command line.

import type { OptionEntry, OptionTable } from '../../../src/artifact.js';

function option(name: string, more: Partial<OptionEntry>): OptionEntry {
  return { name, type: 'bool', list: false, choices: [], excludes: [], help: '', ...more };
}

export const toolTable: OptionTable = {
  script: 'tcpconnect',
  description: 'Trace TCP connects',
  details: '',
  deciding: [],
  examples: [
    { command: 'tcpconnect', text: 'trace all TCP connect()s' },
    { command: 'tcpconnect -t', text: 'include timestamps' },
    { command: 'tcpconnect -p 181', text: 'only trace PID 181' },
  ],
  options: [
    option('timestamp', { short: 't', long: 'timestamp', help: 'include timestamp on output' }),
    option('pid', { short: 'p', long: 'pid', argument: 'PID', type: 'pid', help: 'trace this PID only' }),
    option('ports', {
      short: 'P',
      long: 'port',
      argument: 'PORT,…',
      type: 'port',
      list: true,
      help: 'comma-separated list of destination ports to trace',
    }),
    option('ipv4', { short: '4', long: 'ipv4', excludes: ['ipv6'], help: 'trace IPv4 family only' }),
    option('ipv6', { short: '6', long: 'ipv6', excludes: ['ipv4'], help: 'trace IPv6 family only' }),
    option('count', { short: 'c', long: 'count', help: 'count connects per source address and destination' }),
    option('from', { long: 'from', argument: 'ADDRESS', type: 'inet', help: 'only from this address' }),
    option('slower', {
      long: 'slower',
      argument: 'TIME',
      type: 'duration',
      defaultValue: '10ms',
      help: 'only slower than this',
    }),
    option('result', {
      long: 'result',
      argument: 'RESULT',
      type: 'string',
      choices: ['ok', 'refused'],
      help: 'only with this result',
    }),
  ],
};
