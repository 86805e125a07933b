using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Common.Ports;

public partial interface IDb
{
    DbSet<Client> Clients { get; }
    DbSet<AccessToken> AccessTokens { get; }
}
