using System.Text.RegularExpressions;
using Igm.Application.Common;
using Igm.Application.Control.Alerts;

namespace Igm.Architecture.Tests;

/// <summary>There is one way to an alert, and it takes what the caller may see (ADR 0021).</summary>
public sealed partial class Sight
{
    private static readonly IReadOnlyList<SourceFile> Sources = [.. Tree.Sources("src/Application").Concat(Tree.Sources("src/WebApi"))];

    [Fact]
    public void Alerts_are_read_only_through_what_takes_a_class() =>
        Every.One(Sources, file => Table().Match(file.Text) is { Success: true } found ? $"{file} reads {found.Value} past the caller's sight." : null)
            .AndLookedAt(atLeast: 100)
            .AndWouldCatch(Of("select id from control.alerts"), Of("join control.alert_acts c on true"), Of("select * from control.w_alert_rows_v1"));

    [Fact]
    public void A_class_comes_from_the_sight_and_from_nowhere_else() =>
        Every.One(Sources.Where(file => file.Text.Contains("control.v_alert", StringComparison.Ordinal)), file =>
                Reading().Count(file.Text) == SeenReading().Count(file.Text) && SightOf().IsMatch(file.Text) ? null : $"{file} says itself which alerts it may see.")
            .AndLookedAt(atLeast: 5)
            .AndWouldCatch(Of("select a.id from control.v_alerts_v1('Silent') a"), Of("from unnest({sight.Codes}) as seen, control.v_alerts_v1(seen) a, control.v_alerts_v1({all}) b"));

    [Fact]
    public void Alerts_are_loaded_only_at_their_desk() =>
        Every.One(Sources.Where(file => file.Name is not "AlertDesk"), file => Loading().IsMatch(file.Text) ? $"{file} loads an alert past the caller's sight." : null)
            .AndLookedAt(atLeast: 100)
            .AndWouldCatch(Of("await db.Alerts.FindAsync([id], ct)"), Of("db.Alerts\n    .SingleOrDefaultAsync()"));

    [Fact]
    public void A_reason_about_an_alert_stays_out_of_the_audit() =>
        Every.One(House.Requests.Where(type => type.Namespace == typeof(RegisterAlert).Namespace && typeof(IReasoned).IsAssignableFrom(type)), type => type.IsDefined(typeof(DiscreetAttribute), false) ? null : $"{type} would write its reason into the audit.")
            .AndLookedAt(atLeast: 5)
            .AndWouldCatch(typeof(Samples.CorrectInSilence));

    private static SourceFile Of(string text) => new("src/Application/Control/Sample.cs", text);

    [GeneratedRegex(@"\bcontrol\.(alerts|alert_acts|alert_proposals|w_alert_\w+)\b(?!\.[a-z])(?!"")")]
    private static partial Regex Table();

    [GeneratedRegex(@"control\.v_alert\w*\(")]
    private static partial Regex Reading();

    [GeneratedRegex(@"control\.v_alert\w*\(seen\)")]
    private static partial Regex SeenReading();

    [GeneratedRegex(@"unnest\(\{sight\.Codes\}\)")]
    private static partial Regex SightOf();

    [GeneratedRegex(@"\bdb\.Alerts\s*\.(?!Add\b)")]
    private static partial Regex Loading();
}
