namespace Igm.Architecture.Tests.Samples;

/// <summary>Files that break one rule each.</summary>
internal static class Violations
{
    public static readonly SourceFile EntityThatReadsTheClock = Of("var today = DateTime.UtcNow;");
    public static readonly SourceFile HandlerThatReadsTheDay = Of("if (order.IssuedOn > DateOnly.FromDateTime(DateTime.Today)) return;");
    public static readonly SourceFile EntityThatMakesItsOwnId = Of("var id = Guid.NewGuid();");
    public static readonly SourceFile EntityThatThrowsDice = Of("var lot = new Random().Next();");
    public static readonly SourceFile EntityThatTalks = Of("return new Error(\"El arraigo ya fue levantado\", ErrorKind.Conflict);");
    public static readonly SourceFile Untyped = Of("dynamic row = Read();");
    public static readonly SourceFile Folded = Of("    #region Verbs");
    public static readonly SourceFile LeftForLater = Of("// TODO: look at this again");
    public static readonly SourceFile Unwritten = Of("throw new NotImplementedException();");
    public static readonly SourceFile Swallowed = Of("try { Send(); } catch (IOException) { }");
    public static readonly SourceFile Chatty = Of("Console.WriteLine(person);");
    public static readonly SourceFile ConcatenatedSql = Of("var sql = \"select * from people.people where name = '\" + name;");
    public static readonly SourceFile HandlerThatSaves = Of("await db.SaveChangesAsync(ct);");
    public static readonly SourceFile TooLongAUseCase = Of(string.Concat(Enumerable.Repeat("line\n", 121)));
    public static readonly SourceFile TwoUseCasesInAFile = Of("public sealed record A : IQuery<int>;\npublic sealed record B(int C)\n    : ICommand<Done>;\n");
    public static readonly SourceFile FileOutsideItsFolder = new("src/Domain/Control/Arraigos/Arraigo.cs", "namespace Igm.Domain.Control;\n");
    public static readonly SourceFile DomainThatReferencesApplication = new("src/Domain/Domain.csproj", "<Project><ItemGroup><ProjectReference Include=\"../Application/Application.csproj\" /></ItemGroup></Project>");
    public static readonly SourceFile DomainWithAPackage = new("src/Domain/Domain.csproj", "<Project><ItemGroup><PackageReference Include=\"MediatR\" /></ItemGroup></Project>");

    private static SourceFile Of(string text) => new("src/Domain/Control/Sample.cs", text);
}
