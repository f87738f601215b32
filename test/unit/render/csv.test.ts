import { expect, it } from 'vitest';
import { int, mapLayout, rendered, rowEvent, string } from './events.js';

const event = rowEvent(0, [
  ['PID', int(4)],
  ['COMM', string(16)],
]);

it('CSV has its header first, even when no row comes', () => {
  expect(rendered('csv', [event], (renderer) => renderer.start())).toBe('PID,COMM\r\n');
});

it('CSV quotes commas, quotes and line ends, and leaves unknown empty', () => {
  const text = rendered('csv', [event], (renderer) => {
    renderer.start();
    renderer.row(event, 1, [1, 'a,b']);
    renderer.row(event, 1, [null, 'say "hi"\n']);
  });
  expect(text).toBe('PID,COMM\r\n1,"a,b"\r\n,"say ""hi""\n"\r\n');
});

it('CSV gives a map a header of its own', () => {
  const text = rendered('csv', [event], (renderer) => {
    renderer.start();
    renderer.map({
      layout: mapLayout({ kind: 'count' }, [string(8)]),
      entries: [{ key: ['x'], value: { kind: 'value', value: 2n } }],
    });
  });
  expect(text).toBe('PID,COMM\r\nkey0,@m\r\nx,2\r\n');
});

it('CSV numbers columns of one name, so that a reader can tell them apart', () => {
  const twice = rowEvent(0, [
    ['F', string(8)],
    ['F', string(8)],
  ]);
  expect(rendered('csv', [twice], (renderer) => renderer.start())).toBe('F,F_2\r\n');
});
