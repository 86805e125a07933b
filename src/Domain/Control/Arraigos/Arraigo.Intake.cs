using System.Globalization;
using Igm.Domain.Common;
using Igm.Domain.Control.Letters;
using Igm.Domain.People;

namespace Igm.Domain.Control.Arraigos;

public sealed partial class Arraigo
{
    /// <summary>Working days the judge may give the court's party to complete the data (Decreto 15-71 art. 2).</summary>
    public const int DaysToComplete = 8;

    private static readonly string[] Identifying =
        ["fullName", "givenNames", "firstSurname", "secondSurname", "oneSurname", "cui", "passports", "cedula", "birthDate"];

    private static readonly ArraigoActKind[] Typing =
        [ArraigoActKind.Received, ArraigoActKind.Registered, ArraigoActKind.Completed, ArraigoActKind.Corrected];

    public static Result<Arraigo> Receive(Reception reception, Act act)
    {
        if (reception.Names.Count == 0) return ArraigoErrors.NoSubjects;
        if (RefusalOfDates(reception.Order, act) is { } dates) return dates;
        if (reception.Order.Document is not null) return ArraigoErrors.DocumentUnknown;

        var arraigo = new Arraigo
        {
            Id = Id<Arraigo>.New(act.At),
            ReceivedAt = act.At,
            Channel = reception.Channel,
            Type = reception.Type,
            Company = reception.Company,
        };
        arraigo.TakePaper(reception.Order);
        arraigo.AddSubjects(reception.Names.Select(name => new SubjectData { FullName = name }), act);
        arraigo.Enter(new(ArraigoActKind.Received, act) { Subjects = Ids(arraigo.Subjects), Order = reception.Order });
        arraigo.Raise(new ArraigoReceived(arraigo.Id, act.At));
        return arraigo;
    }

    /// <summary>The same paper again, by another way: one order, another copy. What this copy says otherwise is kept with it.</summary>
    public Result<ArraigoAct> AttachCopy(Reception copy, Act act)
    {
        var known = _subjects.Select(subject => subject.FoldedName).ToHashSet();
        var entry = Enter(new(ArraigoActKind.CopyAttached, act)
        {
            Fields = [$"/channel/{copy.Channel.ToString().ToLowerInvariant()}", .. Order.DatesOtherThan(copy.Order)],
            Names = [.. copy.Names.Where(name => !known.Contains(NameTokens.Fold(name)))],
        });
        Raise(new ArraigoCopyAttached(Id, act.At));
        return entry;
    }

    public Result<Guid> AttachScan(ScanFile file, Act act)
    {
        if (_scans.FirstOrDefault(known => known.File.Sha256 == file.Sha256) is { } same) return same.Id;

        var scan = new ArraigoScan(Guid.CreateVersion7(act.At), Id, file, act);
        _scans.Add(scan);
        Enter(new(ArraigoActKind.ScanAttached, act) { Fields = [$"/scans/{scan.Id}", $"/sha256/{file.Sha256}"] });
        Raise(new ArraigoScanAttached(Id, scan.Id, act.At));
        return scan.Id;
    }

    public Result<Done> Register(OrderData registration, ArraigoRules rules, WorkingDaysAfter calendar, Act act)
    {
        if (IsOver) return WhyOver;
        if (RegisteredAt is not null) return ArraigoErrors.NotReceived;
        if (Take(registration, rules, act) is { } refusal) return refusal;

        RegisteredAt = act.At;
        Type = rules.Type;
        Enter(new(ArraigoActKind.Registered, act) { Subjects = Ids(Subjects), Order = Order });
        if (Missing(rules) is { Count: > 0 } missing) AskTheCourt(missing, calendar, act);
        Raise(new ArraigoRegistered(Id, rules.Type, AnswerBy, act.At));
        return new Done();
    }

    /// <summary>The verifier finds that the notice does not identify the person: the court has eight working days.</summary>
    public Result<Done> Observe(IReadOnlyList<string> fields, WorkingDaysAfter calendar, Act act)
    {
        if (IsOver) return WhyOver;
        if (AnnotatedAt is not null) return ArraigoErrors.AlreadyAnnotated;
        if (RegisteredAt is null || AnswerBy is not null) return ArraigoErrors.NotRegistered;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;

        var answerBy = AskTheCourt(fields, calendar, act);
        Raise(new ArraigoObserved(Id, answerBy, act.At));
        return new Done();
    }

    /// <summary>The court's answer; data still missing leave the order observed, and its clock runs on.</summary>
    public Result<Done> Complete(OrderData answer, ArraigoRules rules, Act act)
    {
        if (IsOver) return WhyOver;
        if (AnnotatedAt is not null) return ArraigoErrors.AlreadyAnnotated;
        if (AnswerBy is null) return ArraigoErrors.NotObserved;
        if (Take(answer, rules, act) is { } refusal) return refusal;

        var missing = Missing(rules);
        if (missing.Count == 0) AnswerBy = null;
        Type = rules.Type;
        Enter(new(ArraigoActKind.Completed, act) { Subjects = Ids(Subjects), Order = Order, Fields = [.. missing], Until = AnswerBy });
        Raise(new ArraigoCompleted(Id, act.At));
        return new Done();
    }

    /// <summary>The second person's look is the annotation: the legal term starts here.</summary>
    public Result<Done> Verify(ArraigoRules rules, Act act)
    {
        if (IsOver) return WhyOver;
        if (AnnotatedAt is not null) return ArraigoErrors.AlreadyAnnotated;
        if (RegisteredAt is null) return ArraigoErrors.NotRegistered;
        if (_acts.Any(typed => Typing.Contains(typed.Kind) && typed.By == act.By.Id)) return ArraigoErrors.FourEyes;
        if (AnswerBy is not null) return ArraigoErrors.StillObserved;
        if (Missing(rules) is { Count: > 0 } missing) return CompletenessGate.Refuse(missing);

        Annotate(rules, act.At);
        Enter(new(ArraigoActKind.Annotated, act) { Subjects = Ids(Open), Order = Order, Until = ExpiresOn ?? ReviewOn }, LetterKind.Annotation);
        Raise(new ArraigoAnnotated(Id, rules.Type, act.At));
        return new Done();
    }

    /// <summary>Back to the court: the paper identifies nobody, and the court's time to say who is over.</summary>
    public Result<Done> ReturnToCourt(Act act)
    {
        if (IsOver) return WhyOver;
        if (State is not (ArraigoState.Recibido or ArraigoState.Observado)) return ArraigoErrors.CannotReturn;
        if (Today(act) <= AnswerBy) return ArraigoErrors.CourtMayStillAnswer;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;

        ReturnedOn = Today(act);
        CloseProposals(act);
        Enter(new(ArraigoActKind.Returned, act) { Subjects = Ids(Subjects), Order = Order }, LetterKind.Return);
        Raise(new ArraigoReturned(Id, act.At));
        return new Done();
    }

    /// <summary>Mends the record, with a reason. The annotation and its term stay as they were; whom it stops takes two people to change.</summary>
    public Result<Done> Correct(OrderData corrected, ArraigoRules rules, Act act)
    {
        var changed = Changes(corrected, rules, act);
        if (changed.Error is { } refusal) return refusal;
        if (_proposals.Any(proposal => proposal is { IsPending: true, Kind: ProposalKind.Correction })) return ArraigoErrors.ProposalPending;
        if (AnnotatedAt is not null && changed.Value.Any(TakesTwo)) return ArraigoErrors.CorrectionTakesTwo;

        Mend(corrected, rules, act);
        Enter(new(ArraigoActKind.Corrected, act) { Subjects = Ids(Subjects), Order = Order, Fields = Fields(changed.Value) });
        Raise(new ArraigoCorrected(Id, act.At));
        return new Done();
    }

    public Result<ArraigoProposal> ProposeCorrection(OrderData corrected, ArraigoRules rules, Act act)
    {
        var changed = Changes(corrected, rules, act);
        if (changed.Error is { } refusal) return refusal;
        if (AnnotatedAt is null) return ArraigoErrors.NotAnnotated;
        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.Correction, act) { Subjects = Ids(Subjects), Correction = new(corrected, changed.Value) }, act);
    }

    private ArraigoAct Mend(ArraigoProposal proposal, ArraigoRules rules, Act act)
    {
        var correction = proposal.Correction!;
        Mend(correction.Data, rules, act);
        return Enter(Confirmed(ArraigoActKind.Corrected, proposal, act, order: Order, fields: Fields(correction.Changes)));
    }

    private void Mend(OrderData corrected, ArraigoRules rules, Act act)
    {
        var (fixedUntil, births) = (FixedUntil, _subjects.ToDictionary(subject => subject.Id, subject => subject.Data.MajorityOn));
        Write(corrected, act);
        Type = rules.Type;
        if (AnnotatedAt is null || rules.Term is not ArraigoTerm.Resolution) return;

        foreach (var subject in Open.Where(subject => (FixedUntil != fixedUntil || subject.Data.MajorityOn != births[subject.Id]) && !IsDecided(subject)))
            subject.ReviewFrom(FixedUntil ?? subject.Data.MajorityOn);
        if (!IsOver) ReviewTheEarliest();
    }

    /// <summary>A judge or an officer has said when to look at this subject again; a birth date no longer says it.</summary>
    private bool IsDecided(ArraigoSubject subject) =>
        _acts.Any(act => act.Kind is ArraigoActKind.Continued or ArraigoActKind.Extended && act.Subjects.Contains(subject.Id));

    /// <summary>What a correction would change, or why it cannot.</summary>
    private Result<IReadOnlyList<FieldChange>> Changes(OrderData corrected, ArraigoRules rules, Act act)
    {
        if (ReturnedOn is not null || EndedBy is ArraigoActKind.Annulled) return WhyOver;
        if (RegisteredAt is null) return ArraigoErrors.NotRegistered;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;
        if (AnnotatedAt is not null && rules.Type != Type) return ArraigoErrors.TypeIsFixed;
        if (AnnotatedAt is not null && corrected.Subjects.Count > _subjects.Count) return ArraigoErrors.SubjectsAreFixed;

        var changed = ChangesIn(corrected, rules).ToArray();
        if (changed.Length == 0) return ArraigoErrors.NothingChanged;
        if (Refusal(corrected, act) is { } refusal) return refusal;
        return CompletenessGate.Missing(corrected.Order, corrected.Subjects, rules).Except(Missing(rules)).ToArray() is { Length: > 0 } lost
            ? CompletenessGate.Refuse(lost)
            : changed;
    }

    private static string[] Fields(IEnumerable<FieldChange> changes) => [.. changes.Select(change => change.Field)];

    private void Annotate(ArraigoRules rules, DateTimeOffset at)
    {
        AnnotatedAt = at;
        if (rules.Expires)
        {
            ExpiresOn = rules.LastDayOfTerm(GuatemalaTime.DayOf(at));
        }
        else if (rules.Term is not ArraigoTerm.None)
        {
            foreach (var subject in Open)
                subject.ReviewFrom(rules.Term is ArraigoTerm.Years ? rules.LastDayOfTerm(GuatemalaTime.DayOf(at)) : FixedUntil ?? subject.Data.MajorityOn);
            ReviewTheEarliest();
        }
    }

    private DateOnly AskTheCourt(IReadOnlyList<string> fields, WorkingDaysAfter calendar, Act act)
    {
        var answerBy = calendar(Today(act), DaysToComplete);
        AnswerBy = answerBy;
        Enter(new(ArraigoActKind.Observed, act) { Subjects = Ids(Subjects), Order = Order, Fields = [.. fields], Until = answerBy }, LetterKind.Observation);
        return answerBy;
    }

    private IReadOnlyList<string> Missing(ArraigoRules rules) => CompletenessGate.Missing(Order, Subjects.Select(subject => subject.Data), rules);

    /// <summary>Takes the data in, or says why not.</summary>
    private Error? Take(OrderData data, ArraigoRules rules, Act act)
    {
        if (Refusal(data, act) is { } refusal) return refusal;
        var missing = CompletenessGate.Missing(data.Order, data.Subjects, rules);
        if (missing.Count > 0 && !data.OpenlyIncomplete) return CompletenessGate.Refuse(missing);
        Write(data, act);
        return null;
    }

    private Error? Refusal(OrderData data, Act act) =>
        data.Subjects.Count < _subjects.Count ? ArraigoErrors.SubjectsLeftOut
        : RefusalOfDates(data.Order, act) is { } dates ? dates
        : RefusalOfDocument(data.Order) is { } document ? document
        : data.Subjects.Select((subject, i) => (subject, i)).Where(typed => !typed.subject.HasCredibleBirth(Today(act))).ToArray() is { Length: > 0 } unborn
            ? ArraigoErrors.BirthDateOutOfRange.At(unborn.Select(typed => ($"/subjects/{typed.i}/birthDate", "common.date_out_of_range")))
        : null;

    private static Error? RefusalOfDates(CourtOrder order, Act act) =>
        order.DatesAfter(Today(act)).ToArray() is { Length: > 0 } ahead ? ArraigoErrors.DatedInFuture.At(ahead.Select(field => (field, "common.date_out_of_range"))) : null;

    private Error? RefusalOfDocument(CourtOrder order) =>
        order.Document is { } document && _scans.All(scan => scan.Id != document) ? ArraigoErrors.DocumentUnknown : null;

    private void Write(OrderData data, Act act)
    {
        TakePaper(data.Order);
        (Company, Plaintiff, LegalBasis, FixedUntil) = (data.Company, data.Plaintiff, data.LegalBasis, data.FixedUntil);
        foreach (var subject in _subjects) subject.Describe(data.Subjects[subject.Ordinal]);
        AddSubjects(data.Subjects.Skip(_subjects.Count), act);
    }

    private void AddSubjects(IEnumerable<SubjectData> subjects, Act act)
    {
        foreach (var data in subjects.ToArray()) _subjects.Add(new ArraigoSubject(Id, _subjects.Count, data, act.At));
    }

    private IEnumerable<FieldChange> ChangesIn(OrderData data, ArraigoRules rules)
    {
        var before = Subjects;
        FieldChange[] court = data.Order.CourtId == Order.CourtId ? [] : [new("/order/courtId", Order.CourtName, data.Order.CourtName)];
        return court.Concat(new FieldChange[]
        {
            new("/type", Type, rules.Type),
            new("/order/caseFile", Order.CaseFile, data.Order.CaseFile),
            new("/order/oficio", Order.Oficio, data.Order.Oficio),
            new("/order/oficioDate", Text(Order.OficioDate), Text(data.Order.OficioDate)),
            new("/order/resolutionDate", Text(Order.ResolutionDate), Text(data.Order.ResolutionDate)),
            new("/order/judge", Order.Judge, data.Order.Judge),
            new("/order/document", $"{Order.Document}", $"{data.Order.Document ?? Order.Document}"),
            new("/company", Text(Company), Text(data.Company)),
            new("/plaintiff", Plaintiff, data.Plaintiff),
            new("/legalBasis", LegalBasis, data.LegalBasis),
            new("/fixedUntil", Text(FixedUntil), Text(data.FixedUntil)),
        }
        .Where(change => change.Before != change.After))
        .Concat(data.Subjects.SelectMany((subject, i) => i >= before.Count
            ? [new FieldChange($"/subjects/{i}", null, subject.FullName)]
            : subject.ChangesFrom(before[i].Data).Select(change => change with { Field = $"/subjects/{i}/{change.Field}" })));
    }

    /// <summary>Whom the order stops, and on which paper.</summary>
    private static bool TakesTwo(FieldChange change) =>
        change.Field is "/order/courtId" or "/order/caseFile" or "/order/oficio" || (change.Field.StartsWith("/subjects/", StringComparison.Ordinal) && Identifying.Contains(change.Field.Split('/')[^1]));

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(CompanyParty? company) => company is null ? null : $"{company.Name} {company.Nit}".TrimEnd();
}
