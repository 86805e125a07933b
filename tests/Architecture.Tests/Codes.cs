using System.Reflection;
using System.Text.RegularExpressions;
using Igm.Application.Common;
using Igm.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Igm.Architecture.Tests;

/// <summary>Every code the API can answer: the fields that hold errors, and the codes written beside rules and fields.</summary>
internal static partial class Codes
{
    public static readonly IReadOnlyList<(FieldInfo Field, Error Error)> Declared =
        [.. House.All.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(Error) && !field.DeclaringType!.ContainsGenericParameters)
            .Select(field => (field, (Error)field.GetValue(null)!))];

    private static readonly HashSet<string> Permissions = typeof(Can).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();

    private static readonly HashSet<string> Tables =
        [.. Tree.Files("src/Infrastructure/Persistence", "*.sql").SelectMany(file => Table().Matches(file.Text)).Select(found => found.Groups[1].Value),
            .. Running.Model.GetEntityTypes().Select(entity => $"{entity.GetSchema()}.{entity.GetTableName()}")];

    /// <summary>Written in code as text. Permissions, tables and the names of seeds have the same form and are told apart.</summary>
    public static readonly IReadOnlySet<string> Written =
        Tree.Sources("src")
            .SelectMany(file => Literal().Matches(Tree.WithoutComments(file.Text)).Select(found => found.Groups[1].Value))
            .Where(code => !Permissions.Contains(code) && !Tables.Contains(code))
            .ToHashSet();

    public static readonly IReadOnlySet<string> All = Declared.Select(declared => declared.Error.Code).Concat(Written).ToHashSet();

    [GeneratedRegex("(?<!Name => )\"((?:common|access|attention|audit|control|documents|partners|people|planning|policy|reporting|territory)(?:\\.[a-z][a-z0-9_]*)+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"create (?:or replace )?(?:table|view|function|materialized view) (?:if not exists )?(\w+\.\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Table();
}
