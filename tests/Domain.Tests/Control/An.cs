using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>Officers of the arraigo unit, by what they do.</summary>
public static class By
{
    public static readonly Actor Reception = Officer("arraigos.recepcion", 1);
    public static readonly Actor Registrar = Officer("arraigos.registrador", 2);
    public static readonly Actor Verifier = Officer("arraigos.verificador", 3);
    public static readonly Actor Chief = Officer("arraigos.jefe", 4);
    public static readonly Actor Clock = new(new Guid("00000000-0000-0000-0000-0000000000ff"), "igm.oficio", ActorKind.System);

    public static Act On(this Actor actor, DateOnly day, string? why = null, int hour = 10) =>
        new(actor, GuatemalaTime.StartOf(day).AddHours(hour), why);

    private static Actor Officer(string name, int n) => new(new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), name, ActorKind.Officer);
}

public static class Rules
{
    public static readonly ArraigoRules Civ = new("CIV", ArraigoTerm.Years, ExpiresExOfficio: true, ExpiryConfirmed: true);
    public static readonly ArraigoRules Eco = new("ECO", ArraigoTerm.Years, ExpiresExOfficio: true, ExpiryConfirmed: true, MinimalData: true);
    public static readonly ArraigoRules Fam = new("FAM", ArraigoTerm.Years, ExpiresExOfficio: true, ExpiryConfirmed: false);
    public static readonly ArraigoRules Pen = new("PEN", ArraigoTerm.None, ExpiresExOfficio: false, ExpiryConfirmed: false);
    public static readonly ArraigoRules Nna = new("NNA", ArraigoTerm.Resolution, ExpiresExOfficio: false, ExpiryConfirmed: false);
    public static readonly ArraigoRules[] All = [Civ, Eco, Fam, Pen, Nna];
}

/// <summary>Synthetic people and papers; every order is built by the verbs an officer would use.</summary>
public static class An
{
    public static readonly Guid CourtId = new("0190a000-0000-7000-8000-000000000001");
    private static readonly string[] Given = ["Juan Pedro", "María Elena", "B’atz’ Diego"];

    public static readonly DateOnly June10 = new(2023, 6, 10);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateOnly Weekdays(DateOnly from, int days)
    {
        var day = from;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) counted++;
        }

        return day;
    }

    public static CourtOrder Order(DateOnly? on = null, string oficio = "OF-101-2023", string? caseFile = "01044-2023-00777", Guid? document = null) =>
        new(CourtId, "Juzgado Primero de Primera Instancia Civil de Guatemala", oficio, caseFile, on ?? new DateOnly(2023, 6, 5), null, "Licda. Ixchel Batz", document);

    public static SubjectData Subject(string given = "Juan Pedro", string first = "Chok", string second = "Tum") => new()
    {
        FullName = $"{given} {first} {second}",
        GivenNames = given,
        FirstSurname = first,
        SecondSurname = second,
        Cui = "2580123580101",
        BirthDate = "1985-06-02",
        Sex = "M",
        Nationality = "GTM",
        MaritalStatus = "single",
        Occupation = "Comerciante",
        Domicile = "4a avenida 3-10, zona 1, Guatemala",
    };

    public static SubjectData Child(DateOnly born, string given = "Ana") =>
        Subject(given) with { BirthDate = born.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

    public static OrderData Registration(params SubjectData[] subjects) => new()
    {
        Order = Order(),
        Subjects = subjects.Length == 0 ? [Subject()] : subjects,
    };

    public static Reception Reception(params string[] names) => new()
    {
        Order = Order(),
        Names = names.Length == 0 ? [Subject().FullName] : names,
    };

    public static Arraigo Received(DateOnly? on = null, int subjects = 1) =>
        Arraigo.Receive(Reception([.. Subjects(subjects).Select(s => s.FullName)]), By.Reception.On(on ?? June10, hour: 8)).Value;

    public static Arraigo Registered(ArraigoRules? rules = null, DateOnly? on = null, OrderData? data = null)
    {
        var registration = data ?? Registration();
        var arraigo = Received(on, registration.Subjects.Count);
        arraigo.Register(registration, rules ?? Rules.Civ, Weekdays, By.Registrar.On(on ?? June10, hour: 9)).ShouldBeDone();
        return arraigo;
    }

    public static Arraigo Annotated(ArraigoRules? rules = null, DateOnly? on = null, OrderData? data = null)
    {
        var arraigo = Registered(rules, on, data);
        arraigo.Verify(rules ?? Rules.Civ, By.Verifier.On(on ?? June10)).ShouldBeDone();
        return arraigo;
    }

    public static Arraigo AnnotatedWith(int subjects, ArraigoRules? rules = null, DateOnly? on = null) =>
        Annotated(rules, on, Registration([.. Subjects(subjects)]));

    /// <summary>Observed since 10 June 2023: the domicile is missing.</summary>
    public static Arraigo Observed() =>
        Registered(data: Registration(Subject() with { Domicile = null }) with { OpenlyIncomplete = true });

    public static Guid Scan(this Arraigo arraigo, DateOnly? on = null, string sha = "ab12") =>
        arraigo.AttachScan(new ScanFile("oficio.pdf", "application/pdf", 1024, sha, $"2023/{sha}"), By.Reception.On(on ?? June10)).Value;

    public static ArraigoProposal LiftingProposed(this Arraigo arraigo, DateOnly on, params Guid[] subjects) =>
        arraigo.ProposeLifting(Order(on, "OF-LEV-9", document: arraigo.Scan(on, $"lift{on.DayNumber}")), subjects, By.Registrar.On(on)).Value;

    public static ArraigoAct Lifted(this Arraigo arraigo, DateOnly on, params Guid[] subjects) =>
        arraigo.ConfirmLifting(arraigo.LiftingProposed(on, subjects).Id, By.Chief.On(on)).Value;

    public static ArraigoAct Extended(this Arraigo arraigo, DateOnly on) =>
        arraigo.ConfirmExtension(arraigo.ProposeExtension(Order(on, $"OF-PRO-{on.Year}"), on, By.Registrar.On(on)).Value.Id, By.Chief.On(on)).Value;

    public static IEnumerable<SubjectData> Subjects(int count) =>
        Enumerable.Range(0, count).Select(i => Subject(Given[i % 3]) with { Cui = $"258012358010{i}" });
}

public static class Outcomes
{
    public static void ShouldBeDone<T>(this Result<T> result) => result.Error.ShouldBeNull();

    public static void ShouldRefuse<T>(this Result<T> result, Error error) => result.Error.ShouldBe(error);

    public static void IsRefusedAt<T>(this Result<T> result, string pointer) =>
        result.Error.ShouldNotBeNull().Fields.ShouldNotBeNull().Keys.ShouldBe([pointer]);
}
