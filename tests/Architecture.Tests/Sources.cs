using System.Text.RegularExpressions;
using Igm.Architecture.Tests.Samples;

namespace Igm.Architecture.Tests;

/// <summary>What may not be written in <c>src</c>.</summary>
public sealed partial class Sources
{
    private static readonly IReadOnlyList<SourceFile> All = Tree.Sources("src");

    [Fact]
    public void Time_comes_from_the_act_or_from_TimeProvider() => Bans(Clock(), Violations.EntityThatReadsTheClock, Violations.HandlerThatReadsTheDay);

    [Fact]
    public void Ids_are_ordered_by_time() => Bans(NewGuid(), Violations.EntityThatMakesItsOwnId);

    [Fact]
    public void Types_are_known() => Bans(Dynamic(), Violations.Untyped);

    [Fact]
    public void Files_are_short_enough_to_need_no_regions() => Bans(Region(), Violations.Folded);

    [Fact]
    public void Nothing_is_left_for_later_without_an_issue() =>
        Every.One(All, file => Later().Match(file.Text) is { Success: true } found ? $"{file} says {found.Value}" : null)
            .AndLookedAt(atLeast: 50)
            .AndWouldCatch(Violations.LeftForLater);

    [Fact]
    public void Nothing_is_called_done_that_is_not() => Bans(Stub(), Violations.Unwritten);

    [Fact]
    public void No_fault_is_swallowed() => Bans(EmptyCatch(), Violations.Swallowed);

    [Fact]
    public void Only_the_start_up_speaks_to_the_console() =>
        Every.One(All, file => !file.Path.StartsWith("src/WebApi/Start/", StringComparison.Ordinal) && file.Path != "src/WebApi/Program.cs" && SpeaksToConsole().IsMatch(Tree.WithoutComments(file.Text)) ? $"{file} writes to the console." : null)
            .AndLookedAt(atLeast: 50)
            .AndWouldCatch(Violations.Chatty);

    [Fact]
    public void Sql_is_given_parameters_never_put_together() => Bans(ConcatenatedSql(), Violations.ConcatenatedSql);

    [Fact]
    public void Nobody_but_the_unit_of_work_saves() =>
        Every.One(Tree.Sources("src/Application").Concat(Tree.Sources("src/WebApi/Endpoints")), file => Save().IsMatch(Tree.WithoutComments(file.Text)) ? $"{file} saves; Transact does." : null)
            .AndLookedAt(atLeast: 20)
            .AndWouldCatch(Violations.HandlerThatSaves);

    [Fact]
    public void Program_is_a_page() =>
        Every.One(All.Where(file => file.Path == "src/WebApi/Program.cs"), file => file.Lines.Count > 61 ? $"{file} has {file.Lines.Count - 1} lines." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(Violations.TooLongAUseCase);

    private static void Bans(Regex words, params SourceFile[] samples) =>
        Every.One(All, file => words.Match(Tree.WithoutComments(file.Text)) is { Success: true } found ? $"{file} says {found.Value.Trim()}" : null)
            .AndLookedAt(atLeast: 50)
            .AndWouldCatch(samples);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bGuid\.NewGuid\b")]
    private static partial Regex NewGuid();

    [GeneratedRegex(@"\bdynamic\s+\w|<dynamic>|\(dynamic\)")]
    private static partial Regex Dynamic();

    [GeneratedRegex(@"^\s*#region", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b(?!\(#\d+\): \w).*")]
    private static partial Regex Later();

    [GeneratedRegex(@"\bNotImplementedException\b")]
    private static partial Regex Stub();

    [GeneratedRegex(@"\bcatch\b[^{]*\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"\bConsole\.\w")]
    private static partial Regex SpeaksToConsole();

    [GeneratedRegex("(?i)\"\\s*(select|insert|update|delete)\\b[^\"\n]*\"\\s*\\+")]
    private static partial Regex ConcatenatedSql();

    [GeneratedRegex(@"\.SaveChanges(Async)?\(")]
    private static partial Regex Save();
}
