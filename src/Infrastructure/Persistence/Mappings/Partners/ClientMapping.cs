using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Partners;

internal sealed class ClientMapping : IEntityTypeConfiguration<Client>, IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<Client> builder)
    {
        builder.ToTable("clients", "partners");
        builder.Ignore(client => client.Actor);
        builder.Property(client => client.ClientId).HasMaxLength(Client.ClientIdLength);
        builder.HasIndex(client => client.ClientId).IsUnique().HasDatabaseName("uq_client_client_id");
        builder.Property(client => client.Name).HasMaxLength(Client.NameLength);
        builder.Property(client => client.Institution).HasMaxLength(20);
        builder.Property(client => client.AgreementReference).HasMaxLength(Agreement.ReferenceLength);
        builder.Property(client => client.Status).HasConversion<string>();
        builder.OwnsMany(client => client.Secrets, secret =>
        {
            secret.ToTable("client_secrets", "partners");
            secret.WithOwner().HasForeignKey("ClientId");
            secret.HasKey(kept => kept.Id);
            secret.Property(kept => kept.Id).ValueGeneratedNever();
            secret.Property(kept => kept.Hash).IsSecret();
        });
        builder.OwnsMany(client => client.Keys, key =>
        {
            key.ToTable("client_keys", "partners");
            key.WithOwner().HasForeignKey("ClientId");
            key.HasKey("ClientId", nameof(ClientKey.Kid));
            key.Property(kept => kept.Kid).HasMaxLength(PublicKey.KidLength);
            key.Property(kept => kept.X).HasMaxLength(60);
            key.Property(kept => kept.Y).HasMaxLength(60);
        });
    }

    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.ToTable("access_tokens", "partners");
        builder.Property(token => token.TokenHash).IsSecret();
        builder.HasIndex(token => token.TokenHash).IsUnique().HasDatabaseName("uq_access_token");
        builder.HasIndex(token => new { token.ClientId, token.IssuedAt }).HasDatabaseName("ix_access_tokens_client");
        builder.HasOne<Client>().WithMany().HasForeignKey(token => token.ClientId).OnDelete(DeleteBehavior.Restrict);
    }
}
