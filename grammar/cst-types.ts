// The shape of the parser's output, generated from grammar.ts: the grammar test compares it and rewrites it with `-u`.
// Edit the grammar, not this.
// biome-ignore-all format: written by the generator
// biome-ignore-all lint/style/noExcessiveLinesPerFile: written by the generator

import type { CstNode, IToken } from "chevrotain";

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  binary: BinaryCstNode[];
  Question?: IToken[];
  then?: ExpressionCstNode[];
  Colon?: IToken[];
  otherwise?: ExpressionCstNode[];
};

export interface BinaryCstNode extends CstNode {
  name: "binary";
  children: BinaryCstChildren;
}

export type BinaryCstChildren = {
  unary: (UnaryCstNode)[];
  BinaryOperator?: IToken[];
};

export interface UnaryCstNode extends CstNode {
  name: "unary";
  children: UnaryCstChildren;
}

export type UnaryCstChildren = {
  PrefixOperator?: IToken[];
  unary?: (UnaryCstNode)[];
  LParen?: IToken[];
  typeName?: TypeNameCstNode[];
  RParen?: IToken[];
  postfix?: PostfixCstNode[];
};

export interface PostfixCstNode extends CstNode {
  name: "postfix";
  children: PostfixCstChildren;
}

export type PostfixCstChildren = {
  primary: PrimaryCstNode[];
  suffix?: SuffixCstNode[];
};

export interface SuffixCstNode extends CstNode {
  name: "suffix";
  children: SuffixCstChildren;
}

export type SuffixCstChildren = {
  Dot?: IToken[];
  Arrow?: IToken[];
  Word?: IToken[];
  NumberLiteral?: IToken[];
  LBracket?: IToken[];
  expression?: ExpressionCstNode[];
  RBracket?: IToken[];
  PlusPlus?: IToken[];
  MinusMinus?: IToken[];
};

export interface PrimaryCstNode extends CstNode {
  name: "primary";
  children: PrimaryCstChildren;
}

export type PrimaryCstChildren = {
  NumberLiteral?: IToken[];
  CharLiteral?: IToken[];
  StringLiteral?: IToken[];
  True?: IToken[];
  False?: IToken[];
  ScratchVariable?: IToken[];
  Positional?: IToken[];
  mapAccess?: MapAccessCstNode[];
  sizeOf?: SizeOfCstNode[];
  offsetOf?: OffsetOfCstNode[];
  Identifier?: IToken[];
  callArguments?: CallArgumentsCstNode[];
  parenthesised?: ParenthesisedCstNode[];
};

export interface MapAccessCstNode extends CstNode {
  name: "mapAccess";
  children: MapAccessCstChildren;
}

export type MapAccessCstChildren = {
  MapName: IToken[];
  LBracket?: IToken[];
  expression?: ExpressionCstNode[];
  Comma?: IToken[];
  RBracket?: IToken[];
};

export interface SizeOfCstNode extends CstNode {
  name: "sizeOf";
  children: SizeOfCstChildren;
}

export type SizeOfCstChildren = {
  SizeOf: IToken[];
  LParen: IToken[];
  typeName: TypeNameCstNode[];
  RParen: IToken[];
};

export interface OffsetOfCstNode extends CstNode {
  name: "offsetOf";
  children: OffsetOfCstChildren;
}

export type OffsetOfCstChildren = {
  OffsetOf: IToken[];
  LParen: IToken[];
  typeName: TypeNameCstNode[];
  Comma: IToken[];
  Word: IToken[];
  RParen: IToken[];
};

export interface CallArgumentsCstNode extends CstNode {
  name: "callArguments";
  children: CallArgumentsCstChildren;
}

export type CallArgumentsCstChildren = {
  LParen: IToken[];
  argument?: ArgumentCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface ArgumentCstNode extends CstNode {
  name: "argument";
  children: ArgumentCstChildren;
}

export type ArgumentCstChildren = {
  Identifier?: IToken[];
  StringLiteral?: IToken[];
  Assign?: IToken[];
  expression: ExpressionCstNode[];
  If?: IToken[];
  condition?: ExpressionCstNode[];
};

export interface ParenthesisedCstNode extends CstNode {
  name: "parenthesised";
  children: ParenthesisedCstChildren;
}

export type ParenthesisedCstChildren = {
  LParen: IToken[];
  argument: ArgumentCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface TypeNameCstNode extends CstNode {
  name: "typeName";
  children: TypeNameCstChildren;
}

export type TypeNameCstChildren = {
  Struct?: IToken[];
  Union?: IToken[];
  Enum?: IToken[];
  Identifier: (IToken)[];
  Multiply?: IToken[];
  LBracket?: IToken[];
  NumberLiteral?: IToken[];
  RBracket?: IToken[];
};

export interface TerminatorCstNode extends CstNode {
  name: "terminator";
  children: TerminatorCstChildren;
}

export type TerminatorCstChildren = {
  Semicolon?: IToken[];
};

export interface ProbeListCstNode extends CstNode {
  name: "probeList";
  children: ProbeListCstChildren;
}

export type ProbeListCstChildren = {
  probeChoice: ProbeChoiceCstNode[];
  Comma?: IToken[];
};

export interface ProbeChoiceCstNode extends CstNode {
  name: "probeChoice";
  children: ProbeChoiceCstChildren;
}

export type ProbeChoiceCstChildren = {
  Identifier?: IToken[];
  Assign?: IToken[];
  probeSpec: ProbeSpecCstNode[];
  OrOr?: IToken[];
};

export interface ProbeSpecCstNode extends CstNode {
  name: "probeSpec";
  children: ProbeSpecCstChildren;
}

export type ProbeSpecCstChildren = {
  ProbeStart: IToken[];
  ProbePart?: IToken[];
  Divide?: IToken[];
};

export interface PredicateCstNode extends CstNode {
  name: "predicate";
  children: PredicateCstChildren;
}

export type PredicateCstChildren = {
  Divide: (IToken)[];
  expression: ExpressionCstNode[];
};

export interface BlockCstNode extends CstNode {
  name: "block";
  children: BlockCstChildren;
}

export type BlockCstChildren = {
  angleBlock?: AngleBlockCstNode[];
  braceBlock?: BraceBlockCstNode[];
};

export interface AngleBlockCstNode extends CstNode {
  name: "angleBlock";
  children: AngleBlockCstChildren;
}

export type AngleBlockCstChildren = {
  Less: IToken[];
  statement?: StatementCstNode[];
  Greater: IToken[];
};

export interface BraceBlockCstNode extends CstNode {
  name: "braceBlock";
  children: BraceBlockCstChildren;
}

export type BraceBlockCstChildren = {
  LCurly: IToken[];
  statement?: StatementCstNode[];
  RCurly: IToken[];
};

export interface StatementCstNode extends CstNode {
  name: "statement";
  children: StatementCstChildren;
}

export type StatementCstChildren = {
  Semicolon?: IToken[];
  ifStatement?: IfStatementCstNode[];
  letStatement?: LetStatementCstNode[];
  returnStatement?: ReturnStatementCstNode[];
  lacksStatement?: LacksStatementCstNode[];
  simpleStatement?: SimpleStatementCstNode[];
};

export interface IfStatementCstNode extends CstNode {
  name: "ifStatement";
  children: IfStatementCstChildren;
}

export type IfStatementCstChildren = {
  If: IToken[];
  expression: ExpressionCstNode[];
  then: BraceBlockCstNode[];
  Else?: IToken[];
  ifStatement?: IfStatementCstNode[];
  otherwise?: BraceBlockCstNode[];
};

export interface LetStatementCstNode extends CstNode {
  name: "letStatement";
  children: LetStatementCstChildren;
}

export type LetStatementCstChildren = {
  Let: IToken[];
  ScratchVariable: IToken[];
  Colon?: IToken[];
  typeName?: TypeNameCstNode[];
  Assign?: IToken[];
  expression?: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface ReturnStatementCstNode extends CstNode {
  name: "returnStatement";
  children: ReturnStatementCstChildren;
}

export type ReturnStatementCstChildren = {
  Return: IToken[];
  expression?: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface LacksStatementCstNode extends CstNode {
  name: "lacksStatement";
  children: LacksStatementCstChildren;
}

export type LacksStatementCstChildren = {
  Lacks: IToken[];
  Word: IToken[];
  Comma?: IToken[];
  terminator: TerminatorCstNode[];
};

export interface SimpleStatementCstNode extends CstNode {
  name: "simpleStatement";
  children: SimpleStatementCstChildren;
}

export type SimpleStatementCstChildren = {
  target: ExpressionCstNode[];
  AssignOperator?: IToken[];
  value?: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface ProgramCstNode extends CstNode {
  name: "program";
  children: ProgramCstChildren;
}

export type ProgramCstChildren = {
  Semicolon?: IToken[];
  declaration?: DeclarationCstNode[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  optionDeclaration?: OptionDeclarationCstNode[];
  providerDeclaration?: ProviderDeclarationCstNode[];
  translatorDeclaration?: TranslatorDeclarationCstNode[];
  mapDeclaration?: MapDeclarationCstNode[];
  clause?: ClauseCstNode[];
};

export interface OptionDeclarationCstNode extends CstNode {
  name: "optionDeclaration";
  children: OptionDeclarationCstChildren;
}

export type OptionDeclarationCstChildren = {
  Option: IToken[];
  name: IToken[];
  shortFlag?: ShortFlagCstNode[];
  Comma?: IToken[];
  longFlag?: LongFlagCstNode[];
  flagArgument?: FlagArgumentCstNode[];
  Colon?: IToken[];
  typeName?: TypeNameCstNode[];
  optionPart?: OptionPartCstNode[];
  help: IToken[];
};

export interface ShortFlagCstNode extends CstNode {
  name: "shortFlag";
  children: ShortFlagCstChildren;
}

export type ShortFlagCstChildren = {
  Minus: IToken[];
  Word?: IToken[];
  NumberLiteral?: IToken[];
};

export interface LongFlagCstNode extends CstNode {
  name: "longFlag";
  children: LongFlagCstChildren;
}

export type LongFlagCstChildren = {
  MinusMinus: IToken[];
  dashedName: DashedNameCstNode[];
};

export interface FlagArgumentCstNode extends CstNode {
  name: "flagArgument";
  children: FlagArgumentCstChildren;
}

export type FlagArgumentCstChildren = {
  dashedName: DashedNameCstNode[];
  Comma?: IToken[];
  Ellipsis?: IToken[];
};

export interface OptionPartCstNode extends CstNode {
  name: "optionPart";
  children: OptionPartCstChildren;
}

export type OptionPartCstChildren = {
  Assign?: IToken[];
  defaultValue?: ExpressionCstNode[];
  Where?: IToken[];
  where?: ExpressionCstNode[];
  Choices?: IToken[];
  LParen?: IToken[];
  choice?: ChoiceCstNode[];
  Comma?: (IToken)[];
  RParen?: IToken[];
  Excludes?: IToken[];
  excluded?: IToken[];
};

export interface ChoiceCstNode extends CstNode {
  name: "choice";
  children: ChoiceCstChildren;
}

export type ChoiceCstChildren = {
  dashedName?: DashedNameCstNode[];
  StringLiteral?: IToken[];
};

export interface DashedNameCstNode extends CstNode {
  name: "dashedName";
  children: DashedNameCstChildren;
}

export type DashedNameCstChildren = {
  Word?: (IToken)[];
  NumberLiteral?: (IToken)[];
  Minus?: IToken[];
};

export interface ProviderDeclarationCstNode extends CstNode {
  name: "providerDeclaration";
  children: ProviderDeclarationCstChildren;
}

export type ProviderDeclarationCstChildren = {
  Provider: IToken[];
  dashedName: DashedNameCstNode[];
  StringLiteral?: IToken[];
  LCurly: IToken[];
  translatorDeclaration?: TranslatorDeclarationCstNode[];
  probeDeclaration?: ProbeDeclarationCstNode[];
  RCurly: IToken[];
};

export interface TranslatorDeclarationCstNode extends CstNode {
  name: "translatorDeclaration";
  children: TranslatorDeclarationCstChildren;
}

export type TranslatorDeclarationCstChildren = {
  Translator: IToken[];
  Identifier: IToken[];
  parameters: ParametersCstNode[];
  LCurly: IToken[];
  translatorMember?: TranslatorMemberCstNode[];
  RCurly: IToken[];
};

export interface TranslatorMemberCstNode extends CstNode {
  name: "translatorMember";
  children: TranslatorMemberCstChildren;
}

export type TranslatorMemberCstChildren = {
  Identifier: IToken[];
  Colon: IToken[];
  typeName: TypeNameCstNode[];
  Assign: IToken[];
  expression: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface ParametersCstNode extends CstNode {
  name: "parameters";
  children: ParametersCstChildren;
}

export type ParametersCstChildren = {
  LParen: IToken[];
  parameter?: ParameterCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface ParameterCstNode extends CstNode {
  name: "parameter";
  children: ParameterCstChildren;
}

export type ParameterCstChildren = {
  Identifier: IToken[];
  Colon: IToken[];
  typeName: TypeNameCstNode[];
};

export interface ProbeDeclarationCstNode extends CstNode {
  name: "probeDeclaration";
  children: ProbeDeclarationCstChildren;
}

export type ProbeDeclarationCstChildren = {
  Probe: IToken[];
  dashedName: DashedNameCstNode[];
  parameters?: ParametersCstNode[];
  In: IToken[];
  context: IToken[];
  LCurly: IToken[];
  fieldsItem?: FieldsItemCstNode[];
  defaultItem?: DefaultItemCstNode[];
  mapDeclaration?: MapDeclarationCstNode[];
  onItem?: OnItemCstNode[];
  viaItem?: ViaItemCstNode[];
  RCurly: IToken[];
};

export interface FieldsItemCstNode extends CstNode {
  name: "fieldsItem";
  children: FieldsItemCstChildren;
}

export type FieldsItemCstChildren = {
  Fields: IToken[];
  Identifier: IToken[];
  callArguments: CallArgumentsCstNode[];
  terminator: TerminatorCstNode[];
};

export interface DefaultItemCstNode extends CstNode {
  name: "defaultItem";
  children: DefaultItemCstChildren;
}

export type DefaultItemCstChildren = {
  Default: IToken[];
  callArguments: CallArgumentsCstNode[];
  terminator: TerminatorCstNode[];
};

export interface MapDeclarationCstNode extends CstNode {
  name: "mapDeclaration";
  children: MapDeclarationCstChildren;
}

export type MapDeclarationCstChildren = {
  Let: IToken[];
  MapName: IToken[];
  Assign: IToken[];
  Identifier: IToken[];
  LParen: IToken[];
  expression?: ExpressionCstNode[];
  RParen: IToken[];
  terminator: TerminatorCstNode[];
};

export interface OnItemCstNode extends CstNode {
  name: "onItem";
  children: OnItemCstChildren;
}

export type OnItemCstChildren = {
  On: IToken[];
  probeList: ProbeListCstNode[];
  predicate?: PredicateCstNode[];
  block: BlockCstNode[];
};

export interface ViaItemCstNode extends CstNode {
  name: "viaItem";
  children: ViaItemCstChildren;
}

export type ViaItemCstChildren = {
  Via: IToken[];
  probeSpec: ProbeSpecCstNode[];
  Comma?: IToken[];
  predicate?: PredicateCstNode[];
  block: BlockCstNode[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  probeList: ProbeListCstNode[];
  predicate?: PredicateCstNode[];
  block?: BlockCstNode[];
  Semicolon?: IToken[];
};
