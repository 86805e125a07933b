using Igm.Infrastructure.Control;
using Igm.Infrastructure.Demonstration;
using Igm.Infrastructure.Identity;

namespace Igm.Infrastructure.Seeding;

/// <summary>Every seed, in the order of planting: an area's line comes after what it builds on.</summary>
internal static class Seeds
{
    public static IReadOnlyList<ISeed> All { get; } =
    [
        new DemonstrationOfficers(),
        new DemonstrationClients(),
        new TerritorySeed(),
        new ControlSeed(),
        new DemonstrationCourts(),
        new DemonstrationHistory(),
        new DemonstrationLivingSet(),
        new DemonstrationAlerts(),
    ];
}
