//! Programs of filters as Rust expressions of which all is static.

use clacks_xquery::ast::Comparison;
use clacks_xquery::program::{
    Adds, Axis, Check, Constant, Fact, FactKind, Formula, Map, Name, Number, Program, Scope, Step,
    Test, Text, Variable, VariableType,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// `rt` is the path of the module with what generated code uses.
pub(super) fn emit(program: &Program, rt: &TokenStream) -> TokenStream {
    let emitter = Emitter {
        ir: quote!(#rt::program),
    };
    emitter.program(program)
}

struct Emitter {
    /// The path of the module of the types.
    ir: TokenStream,
}

impl Emitter {
    /// A list. The constant keeps what is borrowed for ever.
    fn list<T>(&self, items: &[T], each: impl Fn(&T) -> TokenStream) -> TokenStream {
        let ir = &self.ir;
        let items = items.iter().map(each);
        quote!(#ir::List::Borrowed(const { &[#(#items),*] }))
    }

    fn numbers(&self, numbers: &[Number]) -> TokenStream {
        self.list(numbers, |number| quote!(#number))
    }

    fn text(&self, text: &Text) -> TokenStream {
        let (ir, text) = (&self.ir, &**text);
        quote!(#ir::Text::Borrowed(#text))
    }

    fn program(&self, program: &Program) -> TokenStream {
        let ir = &self.ir;
        let steps = self.list(&program.steps, |step| self.step(step));
        let formulas = self.list(&program.formulas, |formula| self.formula(formula));
        let answer = program.answer;
        let checks = self.list(&program.checks, |check| self.check(check));
        let patterns = self.list(&program.patterns, |(source, flags)| {
            let (source, flags) = (self.text(source), self.text(flags));
            quote!((#source, #flags))
        });
        let variables = self.list(&program.variables, |variable| self.variable(variable));
        quote! {
            #ir::Program {
                steps: #steps,
                formulas: #formulas,
                answer: #answer,
                checks: #checks,
                patterns: #patterns,
                variables: #variables,
            }
        }
    }

    fn step(&self, step: &Step) -> TokenStream {
        let ir = &self.ir;
        let axis = match step.axis {
            Axis::Child => "Child",
            Axis::Descendant => "Descendant",
            Axis::DescendantOrSelf => "DescendantOrSelf",
            Axis::Attribute => "Attribute",
            Axis::Text => "Text",
            Axis::SelfNode => "SelfNode",
        };
        let axis = format_ident!("{axis}");
        let name = self.name(&step.name);
        let (next, marks) = (self.numbers(&step.next), self.numbers(&step.marks));
        let scope = option(step.scope.as_ref().map(|scope| self.scope(scope)));
        quote! {
            #ir::Step { axis: #ir::Axis::#axis, name: #name, next: #next, marks: #marks, scope: #scope }
        }
    }

    fn name(&self, name: &Name) -> TokenStream {
        let ir = &self.ir;
        let namespace = option(name.namespace.as_ref().map(|text| self.text(text)));
        let local = option(name.local.as_ref().map(|text| self.text(text)));
        quote!(#ir::Name { namespace: #namespace, local: #local })
    }

    fn scope(&self, scope: &Scope) -> TokenStream {
        let ir = &self.ir;
        let facts = self.list(&scope.facts, |fact| self.fact(fact));
        let predicate = option(scope.predicate.map(|formula| quote!(#formula)));
        let (adds_to, text) = (scope.adds_to, scope.text);
        let adds = match scope.adds {
            Adds::Outcome(formula) => quote!(Outcome(#formula)),
            Adds::Fact(fact) => quote!(Fact(#fact)),
        };
        quote! {
            #ir::Scope {
                facts: #facts,
                predicate: #predicate,
                adds_to: #adds_to,
                adds: #ir::Adds::#adds,
                text: #text,
            }
        }
    }

    fn fact(&self, fact: &Fact) -> TokenStream {
        let ir = &self.ir;
        let kind = match fact.kind {
            FactKind::Any => quote!(Any),
            FactKind::One(check) => {
                let check = option(check.map(|check| quote!(#check)));
                quote!(One(#check))
            }
            FactKind::Count(check) => quote!(Count(#check)),
        };
        let Fact {
            early, fallible, ..
        } = fact;
        quote!(#ir::Fact { kind: #ir::FactKind::#kind, early: #early, fallible: #fallible })
    }

    fn formula(&self, formula: &Formula) -> TokenStream {
        let ir = &self.ir;
        let formula = match formula {
            Formula::Constant(truth) => quote!(Constant(#truth)),
            Formula::Fact(fact) => quote!(Fact(#fact)),
            Formula::Text(check) => quote!(Text(#check)),
            Formula::Variable(variable) => quote!(Variable(#variable)),
            Formula::Bound(variable) => quote!(Bound(#variable)),
            Formula::Compare(variable, comparison, constants) => {
                let (comparison, constants) =
                    (self.comparison(*comparison), self.constants(constants));
                quote!(Compare(#variable, #comparison, #constants))
            }
            Formula::Not(operand) => quote!(Not(#operand)),
            Formula::And(parts) => {
                let parts = self.numbers(parts);
                quote!(And(#parts))
            }
            Formula::Or(parts) => {
                let parts = self.numbers(parts);
                quote!(Or(#parts))
            }
            Formula::If(test, then, otherwise) => quote!(If(#test, #then, #otherwise)),
        };
        quote!(#ir::Formula::#formula)
    }

    fn check(&self, check: &Check) -> TokenStream {
        let ir = &self.ir;
        let maps = self.list(&check.maps, |map| {
            let map = match map {
                Map::String => "String",
                Map::LowerCase => "LowerCase",
                Map::UpperCase => "UpperCase",
                Map::NormalizeSpace => "NormalizeSpace",
                Map::Length => "Length",
                Map::Number => "Number",
            };
            let map = format_ident!("{map}");
            quote!(#ir::Map::#map)
        });
        let asked = match &check.test {
            Test::Compare(comparison, constants) => {
                let (comparison, constants) =
                    (self.comparison(*comparison), self.constants(constants));
                quote!(Compare(#comparison, #constants))
            }
            Test::Matches(pattern) => quote!(Matches(#pattern)),
            Test::Contains(text) => self.with("Contains", text),
            Test::StartsWith(text) => self.with("StartsWith", text),
            Test::EndsWith(text) => self.with("EndsWith", text),
            Test::Truth => quote!(Truth),
        };
        quote!(#ir::Check { maps: #maps, test: #ir::Test::#asked })
    }

    fn with(&self, variant: &str, text: &Text) -> TokenStream {
        let (variant, text) = (format_ident!("{variant}"), self.text(text));
        quote!(#variant(#text))
    }

    fn comparison(&self, comparison: Comparison) -> TokenStream {
        let ir = &self.ir;
        let comparison = format_ident!("{comparison:?}");
        quote!(#ir::Comparison::#comparison)
    }

    fn constants(&self, constants: &[Constant]) -> TokenStream {
        let ir = &self.ir;
        self.list(constants, |constant| {
            let constant = match constant {
                Constant::Text(text) => self.with("Text", text),
                Constant::Integer(number) => quote!(Integer(#number)),
                Constant::Decimal(number) => {
                    let number = double(*number);
                    quote!(Decimal(#number))
                }
                Constant::Double(number) => {
                    let number = double(*number);
                    quote!(Double(#number))
                }
                Constant::Boolean(truth) => quote!(Boolean(#truth)),
                Constant::Variable(variable) => quote!(Variable(#variable)),
            };
            quote!(#ir::Constant::#constant)
        })
    }

    fn variable(&self, variable: &Variable) -> TokenStream {
        let ir = &self.ir;
        let name = self.text(&variable.name);
        let ty = option(variable.ty.map(|ty| {
            let ty = match ty {
                VariableType::String => "String",
                VariableType::Integer => "Integer",
                VariableType::Double => "Double",
                VariableType::Boolean => "Boolean",
            };
            let ty = format_ident!("{ty}");
            quote!(#ir::VariableType::#ty)
        }));
        quote!(#ir::Variable { name: #name, ty: #ty })
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}

/// Exactly this number, which may be none or without bounds.
fn double(number: f64) -> TokenStream {
    let bits = number.to_bits();
    quote!(::core::primitive::f64::from_bits(#bits))
}
