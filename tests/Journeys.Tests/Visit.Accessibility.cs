using System.Text.Json;
using Deque.AxeCore.Commons;

namespace Igm.Journeys.Tests;

public sealed partial class Visit
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 AA, as it stands now; open what opens first, because that is where faults hide.</summary>
    /// <param name="part">Only what this selects.</param>
    public async Task<IReadOnlyList<string>> Faults(string? part = null)
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await Page.EvaluateAsync($"() => {{ {Axe} }}");
        }

        var found = await Page.EvaluateAsync<JsonElement>(
            """
            part => axe.run(part ? { include: [part] } : document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              resultTypes: ['violations'],
              iframes: false,
            }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 300)}`)))
            """, part);
        return found.Deserialize<List<string>>()!;
    }

    public async Task ShouldBeAccessible()
    {
        await Settle();
        (await Faults()).ShouldBeEmpty(Page.Url);
    }

    /// <summary>By how much the page runs out of its window to the side.</summary>
    public Task<int> Overhang() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async Task ShouldFitItsWidth() => (await Overhang()).ShouldBe(0, $"{Page.Url} is wider than its window");
}
