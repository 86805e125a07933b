using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>Persona jurídica: asks for certificates and is named as a party, never the subject of an arraigo.</summary>
public sealed class Company : Aggregate<Company>
{
    private Company() { }

    public Nit Nit { get; private init; } = null!;

    /// <summary>As its papers write it.</summary>
    public string Name { get; private set; } = "";
    public string SearchText { get; private set; } = "";
    public DateTimeOffset RegisteredAt { get; private init; }

    public static Result<Company> Register(Nit nit, string name, Act act) => Checked(name).Then<Company>(verbatim =>
    {
        var company = new Company { Id = Id<Company>.New(act.At), Nit = nit, Name = verbatim, SearchText = CompanyName.Fold(verbatim), RegisteredAt = act.At };
        company.Raise(new CompanyRegistered(company.Id, act.At));
        return company;
    });

    public Result<Done> Correct(string name, Act act) => string.IsNullOrWhiteSpace(act.Why)
        ? CompanyErrors.ReasonRequired
        : Checked(name).Then<Done>(verbatim =>
        {
            if (verbatim == Name)
                return CompanyErrors.NothingCorrected;
            (Name, SearchText) = (verbatim, CompanyName.Fold(verbatim));
            Raise(new CompanyCorrected(Id, act.At));
            return new Done();
        });

    private static Result<string> Checked(string name) => PersonName.Of(name).Map<string>(checkedName => checkedName.Full);
}
