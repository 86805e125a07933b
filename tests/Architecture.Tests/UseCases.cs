using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using Igm.Application.Common;
using Igm.Architecture.Tests.Samples;
using MediatR;

namespace Igm.Architecture.Tests;

public sealed partial class UseCases
{
    private const int LongestFile = 120;
    private const int MostDependencies = 4;

    private static readonly string[] Reads = ["Get", "Find", "Search", "Count", "Summarise", "Export", "Read"];
    private static readonly string[] Meaningless = ["Update", "Process", "Handle", "Manage", "Set", "Do", "Execute", "Perform"];
    private static readonly Type[] Speakers = [typeof(RequiresAttribute), typeof(SignedInAttribute), typeof(OpenAttribute)];

    private static readonly IReadOnlyList<Type> Handlers = [.. House.Types(House.Application).Where(type => !type.IsAbstract && House.HandledBy(type) is not null)];
    private static readonly IReadOnlyList<SourceFile> Files = [.. Tree.Sources("src/Application").Where(file => !file.Path.StartsWith("src/Application/Common/", StringComparison.Ordinal))];

    [Fact]
    public void A_request_is_a_public_sealed_record_that_commands_or_asks() =>
        Every.One(House.Requests, type => type is { IsPublic: true, IsSealed: true } && House.IsRecord(type) && House.AnswerOf(type) is not null
                ? null : $"{type} is not a public sealed record that is one ICommand<T> or one IQuery<T>.")
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(ARequestThatIsAClass), typeof(ARequestOutsideTheHouse));

    [Fact]
    public void A_request_says_once_who_may_send_it() =>
        Every.One(House.Requests, type => Speakers.Count(speaker => type.IsDefined(speaker, false)) == 1 ? null : $"{type} must say exactly one of [Requires], [SignedIn], [Open].")
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(ARequestThatSaysNothing), typeof(ARequestThatSaysTwoThings));

    [Fact]
    public void A_required_permission_is_one_of_Can() =>
        Every.One(House.Requests.Where(type => type.IsDefined(typeof(RequiresAttribute), false)), type => Can.Contains(type.GetCustomAttribute<RequiresAttribute>()!.Permission) ? null : $"{type} requires a word that Can does not have.")
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(ARequestWithAPermissionOfItsOwn));

    [Fact]
    public void Handlers_and_rules_are_internal_sealed_and_named_after_the_request() =>
        Every.One(Handlers.Concat(House.Types(House.Application).Where(type => RuledBy(type) is not null)), Misnamed)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(AHandlerForAnyone), typeof(RulesOfSomethingElse));

    [Fact]
    public void A_handler_depends_on_four_things_at_most() =>
        Every.One(Handlers, type => type.GetConstructors().Max(made => made.GetParameters().Length) is > MostDependencies and var many ? $"{type} depends on {many} things." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(AHandlerThatKnowsEverything));

    [Fact]
    public void Each_request_has_its_own_file() =>
        Every.One(House.Requests, type => Files.SingleOrDefault(file => file.Path == FileOf(type)) is { } file && DeclaresHandlerOf(file, type) ? null : $"{type} and its handler are not alone in {FileOf(type)}.")
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(ARequestThatSaysNothing));

    [Fact]
    public void A_file_holds_one_use_case() =>
        Every.One(Files, file => RequestDeclaration().Count(file.Text) > 1 ? $"{file} holds more than one request." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(Violations.TwoUseCasesInAFile);

    [Fact]
    public void A_use_case_fits_on_two_screens() =>
        Every.One(Files.Where(file => RequestDeclaration().IsMatch(file.Text)), file => file.Lines.Count - 1 > LongestFile ? $"{file} has {file.Lines.Count - 1} lines; logic goes down into the aggregate." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(Violations.TooLongAUseCase);

    [Fact]
    public void A_name_begins_with_a_verb_that_means_something() =>
        Every.One(House.Requests, type => Meaningless.Contains(VerbOf(type)) ? $"{type} says nothing with {VerbOf(type)}." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(UpdateSomething));

    [Fact]
    public void Reading_verbs_ask_and_no_other_verb_does_the_same() =>
        Every.One(House.Requests.Where(type => Reads.Contains(VerbOf(type))), type => House.IsCommand(type) ? $"{type} is called a read and is a command." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(GetAndChange));

    [Fact]
    public void Find_answers_a_page_or_a_whole_list_and_Search_a_page() =>
        Every.One(House.Requests.Where(type => VerbOf(type) is "Find" or "Search"), NotMany)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(FindOne), typeof(SearchAll));

    [Fact]
    public void A_correction_says_why() =>
        Every.One(House.Requests.Where(type => VerbOf(type) is "Correct" or "Annul"), type => typeof(IReasoned).IsAssignableFrom(type) ? null : $"{type} gives no reason.")
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(CorrectInSilence));

    [Fact]
    public void What_registers_takes_an_idempotency_key() =>
        Every.One(House.Requests, type => House.AnswerOf(type) == typeof(Registered) && !type.IsDefined(typeof(RegistersAttribute), false) ? $"{type} answers Registered and takes no key: mark it [Registers]."
                : type.IsDefined(typeof(RegistersAttribute), false) && !House.IsCommand(type) ? $"{type} is a read and registers nothing." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(typeof(RegisterWithoutKey));

    [Fact]
    public void A_read_of_people_says_whom_it_is_about() =>
        Every.One(House.Requests.Where(type => type.IsDefined(typeof(ReadsPersonalDataAttribute), false)), type => IsAbout(House.AnswerOf(type)!) ? null : $"{type} reads people and its answer does not say whom.")
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(GetSomebodyUnnamed));

    /// <summary>The reference lists of Territory are short and come whole.</summary>
    [Fact]
    public void A_page_request_is_paged() =>
        Every.One(House.Requests.Where(type => House.AnswerOf(type) is { IsGenericType: true } answer && answer.GetGenericTypeDefinition() == typeof(Page<>) && House.AreaOf(type) != "Territory"), type => typeof(IPaged).IsAssignableFrom(type) ? null : $"{type} answers a page and takes no cursor.")
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(FindWithoutCursor));

    private static readonly HashSet<string> Can = typeof(Can).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();

    private static string VerbOf(Type type) => Verb().Match(type.Name).Value;

    private static Type? RuledBy(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(AbstractValidator<>) && typeof(IBaseRequest).IsAssignableFrom(parent.GetGenericArguments()[0])
            ? parent.GetGenericArguments()[0] : null;

    private static string? Misnamed(Type type)
    {
        var expected = House.HandledBy(type) is { } handled ? handled.Name + "Handler" : RuledBy(type)!.Name + "Rules";
        return type is { IsPublic: false, IsSealed: true } && type.Name == expected ? null : $"{type} should be internal sealed {expected}.";
    }

    private static string FileOf(Type type) => "src/" + type.Namespace!["Igm.".Length..].Replace('.', '/') + $"/{type.Name}.cs";

    private static bool DeclaresHandlerOf(SourceFile file, Type type) => file.Text.Contains($"class {type.Name}Handler", StringComparison.Ordinal);

    private static string? NotMany(Type type)
    {
        var answer = House.AnswerOf(type)!;
        var kind = answer.IsGenericType ? answer.GetGenericTypeDefinition() : null;
        return kind == typeof(Page<>) || (kind == typeof(IReadOnlyList<>) && VerbOf(type) == "Find") || answer.GetProperty("Items") is not null ? null : $"{type} answers {answer.Name}.";
    }

    private static bool IsAbout(Type answer) =>
        answer.IsGenericType && answer.GetGenericTypeDefinition() == typeof(Page<>) ? IsAbout(answer.GetGenericArguments()[0]) : typeof(IAbout).IsAssignableFrom(answer);

    [GeneratedRegex("^[A-Z][a-z]+")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^public sealed record \w+[^;{]*?: (ICommand|IQuery)<", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex RequestDeclaration();
}
