using Igm.Domain.Common;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Control.Arraigos;

public sealed partial class Arraigo
{
    /// <summary>Working days the judge may give the court's party to complete the data (Decreto 15-71 art. 2).</summary>
    public const int DaysToComplete = 8;

    private static readonly ArraigoActKind[] Typing =
        [ArraigoActKind.Received, ArraigoActKind.Registered, ArraigoActKind.Completed, ArraigoActKind.Corrected];

    public static Result<Arraigo> Receive(Reception reception, Act act)
    {
        if (reception.Names.Count == 0) return ArraigoErrors.NoSubjects;
        if (reception.Order.IsDatedAfter(Today(act))) return ArraigoErrors.DatedInFuture;

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

    /// <summary>The same paper again, by another way: one order, another copy.</summary>
    public Result<Done> AttachCopy(Channel channel, Act act)
    {
        Enter(new(ArraigoActKind.CopyAttached, act) { Fields = [$"/channel/{channel.ToString().ToLowerInvariant()}"] });
        Raise(new ArraigoCopyAttached(Id, act.At));
        return new Done();
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

    /// <summary>Back to the court: the paper identifies nobody.</summary>
    public Result<Done> ReturnToCourt(Act act)
    {
        if (IsOver) return WhyOver;
        if (State is not (ArraigoState.Recibido or ArraigoState.Observado)) return ArraigoErrors.CannotReturn;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;

        ReturnedOn = Today(act);
        CloseProposals(act);
        Enter(new(ArraigoActKind.Returned, act) { Subjects = Ids(Subjects), Order = Order }, LetterKind.Return);
        Raise(new ArraigoReturned(Id, act.At));
        return new Done();
    }

    /// <summary>Mends the record, with a reason. The annotation and its term stay as they were.</summary>
    public Result<Done> Correct(OrderData corrected, ArraigoRules rules, Act act)
    {
        if (ReturnedOn is not null || EndedBy is ArraigoActKind.Annulled) return WhyOver;
        if (RegisteredAt is null) return ArraigoErrors.NotRegistered;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;
        if (AnnotatedAt is not null && rules.Type != Type) return ArraigoErrors.TypeIsFixed;
        if (AnnotatedAt is not null && corrected.Subjects.Count > _subjects.Count) return ArraigoErrors.SubjectsAreFixed;

        var changed = ChangesIn(corrected, rules).ToArray();
        if (changed.Length == 0) return ArraigoErrors.NothingChanged;
        var alreadyMissing = Missing(rules);
        if (Refusal(corrected, act) is { } refusal) return refusal;
        if (CompletenessGate.Missing(corrected.Order, corrected.Subjects, rules).Except(alreadyMissing).ToArray() is { Length: > 0 } lost)
            return CompletenessGate.Refuse(lost);

        Write(corrected, act);
        Type = rules.Type;
        if (AnnotatedAt is not null && rules.Term is ArraigoTerm.Resolution && !_acts.Any(a => a.Kind is ArraigoActKind.Continued))
            ReviewOn = FixedUntil ?? NextMajority;
        Enter(new(ArraigoActKind.Corrected, act) { Subjects = Ids(Subjects), Order = Order, Fields = changed });
        Raise(new ArraigoCorrected(Id, act.At));
        return new Done();
    }

    private DateOnly? NextMajority => Open.Select(subject => subject.Data.MajorityOn).Min();

    private void Annotate(ArraigoRules rules, DateTimeOffset at)
    {
        AnnotatedAt = at;
        if (rules.Expires) ExpiresOn = rules.LastDayOfTerm(GuatemalaTime.DayOf(at));
        else if (rules.Term is ArraigoTerm.Years) ReviewOn = rules.LastDayOfTerm(GuatemalaTime.DayOf(at));
        else if (rules.Term is ArraigoTerm.Resolution) ReviewOn = FixedUntil ?? NextMajority;
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
        : data.Order.IsDatedAfter(Today(act)) ? ArraigoErrors.DatedInFuture
        : null;

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

    private IEnumerable<string> ChangesIn(OrderData data, ArraigoRules rules)
    {
        if (rules.Type != Type) yield return "/type";
        if (data.Order.CourtId != Order.CourtId) yield return "/order/courtId";
        if (data.Order.CaseFile != Order.CaseFile) yield return "/order/caseFile";
        if (data.Order.Oficio != Order.Oficio) yield return "/order/oficio";
        if (data.Order.OficioDate != Order.OficioDate) yield return "/order/oficioDate";
        if (data.Order.ResolutionDate != Order.ResolutionDate) yield return "/order/resolutionDate";
        if (data.Order.Judge != Order.Judge) yield return "/order/judge";
        if (data.Company != Company) yield return "/company";
        if (data.Plaintiff != Plaintiff) yield return "/plaintiff";
        if (data.LegalBasis != LegalBasis) yield return "/legalBasis";
        if (data.FixedUntil != FixedUntil) yield return "/fixedUntil";
        var before = Subjects;
        foreach (var (subject, i) in data.Subjects.Select((subject, i) => (subject, i)))
            if (i >= before.Count) yield return $"/subjects/{i}";
            else
                foreach (var field in subject.DifferencesFrom(before[i].Data)) yield return $"/subjects/{i}/{field}";
    }
}
