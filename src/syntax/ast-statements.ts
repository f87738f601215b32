// The nodes of statements, and of the blocks that they stand in.

import type { Span } from '../source/source-file.js';
import type { Expression, Name, TypeName } from './ast.js';
import type { LacksStatement } from './ast-providers.js';

export interface Block {
  readonly kind: 'block';
  readonly delimiter: 'angle' | 'brace';
  readonly statements: readonly Statement[];
  readonly span: Span;
}

// biome-ignore format: a line for each kind of statement
export type Statement =
  | ExpressionStatement | AssignStatement | LetStatement
  | Block | IfStatement | ForRangeStatement | ForMapStatement | WhileStatement | UnrollStatement
  | JumpStatement | ReturnStatement | LacksStatement;

export interface ExpressionStatement {
  readonly kind: 'expression-statement';
  readonly expression: Expression;
  readonly span: Span;
}

// biome-ignore format: one line reads better than eleven
export type AssignOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=';

/** Targets: $x, @x[k], in a `via` the probe's parameters, and D's `x`, `x[k]`, `self->x`, `this->x`. */
export interface AssignStatement {
  readonly kind: 'assign';
  readonly target: Expression;
  readonly operator: AssignOperator;
  readonly value: Expression;
  readonly span: Span;
}

/** `let $x: u32 = 1;` */
export interface LetStatement {
  readonly kind: 'let';
  readonly name: Name; // with the $
  readonly type?: TypeName;
  readonly value?: Expression;
  readonly span: Span;
}

export interface IfStatement {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Block;
  readonly else?: Block | IfStatement;
  readonly span: Span;
}

/** `for ($i : 0..10) { … }`: the end is not included. */
export interface ForRangeStatement {
  readonly kind: 'for-range';
  readonly variable: Name; // with the $
  readonly from: Expression;
  readonly to: Expression;
  readonly body: Block;
  readonly span: Span;
}

/** `for ($kv : @m) { … }`; that it goes over a map is the checker's to say. */
export interface ForMapStatement {
  readonly kind: 'for-map';
  readonly variable: Name; // with the $
  readonly map: Expression;
  readonly body: Block;
  readonly span: Span;
}

export interface WhileStatement {
  readonly kind: 'while';
  readonly condition: Expression;
  readonly body: Block;
  readonly span: Span;
}

/** `unroll (4) { … }` */
export interface UnrollStatement {
  readonly kind: 'unroll';
  readonly count: Expression;
  readonly body: Block;
  readonly span: Span;
}

export interface JumpStatement {
  readonly kind: 'break' | 'continue';
  readonly span: Span;
}

export interface ReturnStatement {
  readonly kind: 'return';
  readonly value?: Expression;
  readonly span: Span;
}
