fn main() -> Result<(), clacks_codegen::Report> {
    clacks_codegen::Config::new().compile("schemas")
}
