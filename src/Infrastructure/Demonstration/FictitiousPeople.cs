using System.Globalization;
using Igm.Domain.Control.Arraigos;
using Igm.Infrastructure.Persistence;

namespace Igm.Infrastructure.Demonstration;

/// <summary>People who do not exist, with the names of the country in their own proportion; drawn from a fixed seed.</summary>
internal sealed class FictitiousPeople
{
    private static readonly string[] Occupations = ["comerciante", "agricultor", "estudiante", "ama de casa", "piloto", "albañil", "maestra", "mecánico", "costurera", "contador"];
    private static readonly string[] MaritalStatuses = ["soltero", "casado", "unido", "divorciado", "viudo"];
    private readonly Random _chance;
    private readonly string[] _municipalities;
    private readonly Bag _women;
    private readonly Bag _men;
    private readonly Bag _surnames;

    public FictitiousPeople(int seed, IEnumerable<string> municipalityCodes)
    {
        _chance = new(seed);
        _municipalities = [.. municipalityCodes.Order(StringComparer.Ordinal)];
        var names = Embedded.Text("seeds/demonstration_names.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .Select(cells => (Kind: cells[0], Name: cells[1], Sex: cells[2], Weight: double.Parse(cells[3], CultureInfo.InvariantCulture)))
            .ToList();
        _women = new(names.Where(name => name is { Kind: "given", Sex: "F" }).Select(name => (name.Name, name.Weight)));
        _men = new(names.Where(name => name is { Kind: "given", Sex: "M" }).Select(name => (name.Name, name.Weight)));
        _surnames = new(names.Where(name => name.Kind == "surname").Select(name => (name.Name, name.Weight)));
    }

    /// <param name="number">Makes the CUI unique: no two fictitious people share one.</param>
    /// <param name="bornBefore">A defendant is of age; a minor is born after it.</param>
    public SubjectData Next(int number, DateOnly bornBefore, bool minor = false)
    {
        var woman = _chance.Next(2) == 0;
        var given = woman ? _women : _men;
        var names = $"{given.Draw(_chance)} {given.Draw(_chance)}";
        var (first, second) = (_surnames.Draw(_chance), _surnames.Draw(_chance));
        var born = minor ? bornBefore.AddDays(-_chance.Next(365, 15 * 365)) : bornBefore.AddYears(-18).AddDays(-_chance.Next(1, 45 * 365));
        return new()
        {
            FullName = $"{names} {first} {second}",
            GivenNames = names,
            FirstSurname = first,
            SecondSurname = second,
            Cui = _chance.Next(100) < 60 ? Cui(number) : null,
            BirthDate = born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Age = bornBefore.Year - born.Year,
            AgeInYear = bornBefore.Year,
            Sex = woman ? "F" : "M",
            Nationality = SubjectData.Guatemalan,
            MaritalStatus = minor ? "soltero" : MaritalStatuses[_chance.Next(MaritalStatuses.Length)],
            Occupation = minor ? "estudiante" : Occupations[_chance.Next(Occupations.Length)],
            Domicile = $"{_chance.Next(1, 30)} calle {_chance.Next(1, 20)}-{_chance.Next(10, 99)}, zona {_chance.Next(1, 13)}",
            Cedula = null,
        };
    }

    /// <summary>Eight digits of sequence, the check digit by modulus 11, the municipality of registration; remainder 10 has no digit, so the next sequence serves.</summary>
    private string Cui(int number)
    {
        for (var sequence = 30_000_000 + (number * 11); ; sequence++)
        {
            var digits = sequence.ToString(CultureInfo.InvariantCulture);
            var check = digits.Select((digit, place) => (digit - '0') * (place + 2)).Sum() % 11;
            if (check < 10)
            {
                return $"{digits}{check}{_municipalities[_chance.Next(_municipalities.Length)]}";
            }
        }
    }

    private sealed class Bag
    {
        private readonly string[] _names;
        private readonly double[] _upTo;

        public Bag(IEnumerable<(string Name, double Weight)> names)
        {
            var all = names.ToArray();
            _names = [.. all.Select(name => name.Name)];
            var sum = 0.0;
            _upTo = [.. all.Select(name => sum += Math.Sqrt(name.Weight))];
        }

        public string Draw(Random chance)
        {
            var place = Array.BinarySearch(_upTo, chance.NextDouble() * _upTo[^1]);
            return _names[place < 0 ? ~place : place];
        }
    }
}
