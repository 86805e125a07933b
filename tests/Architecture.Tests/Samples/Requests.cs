using AutoMapper;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Architecture.Tests.Samples;

public sealed class ARequestThatIsAClass : IQuery<int>;

public sealed record ARequestOutsideTheHouse : IRequest<int>;

public sealed record ARequestThatSaysNothing : IQuery<int>;

[Open, SignedIn]
public sealed record ARequestThatSaysTwoThings : IQuery<int>;

[Requires("control.arraigos.invented")]
public sealed record ARequestWithAPermissionOfItsOwn : IQuery<int>;

public sealed record UpdateSomething : ICommand<Done>;

public sealed record GetAndChange : ICommand<Done>;

public sealed record FindOne : IQuery<string>;

public sealed record SearchAll : IQuery<IReadOnlyList<string>>;

public sealed record CorrectInSilence : ICommand<Done>;

public sealed record RegisterWithoutKey : ICommand<Registered>;

public sealed record GetSomebodyUnnamed : IQuery<string>;

public sealed record FindWithoutCursor : IQuery<Page<string>>;

public sealed class AHandlerForAnyone : IRequestHandler<UpdateSomething, Result<Done>>
{
    public Task<Result<Done>> Handle(UpdateSomething request, CancellationToken cancellationToken) => Task.FromResult<Result<Done>>(default(Done));
}

internal sealed class RulesOfSomethingElse : AbstractValidator<UpdateSomething>;

internal sealed class AHandlerThatKnowsEverything(object a, object b, object c, object d, object e)
{
    public object[] All => [a, b, c, d, e];
}

internal sealed class AHandlerThatMaps(IMapper mapper) : IRequestHandler<UpdateSomething, Result<Done>>
{
    public Task<Result<Done>> Handle(UpdateSomething request, CancellationToken cancellationToken) => Task.FromResult<Result<Done>>(mapper.Map<Done>(request));
}

internal sealed record ANodeThatHoldsNodes(string Name, IReadOnlyList<ANodeThatHoldsNodes> Nodes);
