using Igm.Domain.People;
using Igm.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people", "people");
        builder.Ignore(person => person.Name).Ignore(person => person.Facts);
        builder.Property(person => person.FullName).HasMaxLength(PersonName.MaximumLength);
        builder.Property(person => person.GivenNames).HasMaxLength(PersonName.MaximumLength);
        builder.Property(person => person.Surnames).HasMaxLength(PersonName.MaximumLength);
        builder.Property(person => person.BirthDate).HasMaxLength(10).HasConversion(date => date!.Value.ToString(), text => PartialDate.Parse(text).Value);
        builder.Property(person => person.Nationality).HasMaxLength(3);
        builder.Property(person => person.Cui).HasMaxLength(Cui.Length).HasConversion(cui => cui!.Value, text => Cui.FromStored(text));
        Texts(builder.Property(person => person.CuiDoubts));
        Texts(builder.Property(person => person.NameKeys));
        builder.HasIndex(person => person.Cui).IsUnique().HasDatabaseName("uq_person_cui");
        builder.HasIndex(person => person.BirthDate).HasDatabaseName("ix_people_birth_date");
        builder.HasIndex(person => person.NameKeys).HasMethod("gin").HasDatabaseName("ix_people_name_keys");
        builder.HasIndex(person => person.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops").HasDatabaseName("ix_people_search_text");
        builder.OwnsMany(person => person.Documents, Document);
        builder.OwnsMany(person => person.Aliases, Alias);
    }

    private static void Document(OwnedNavigationBuilder<Person, IdentityDocument> document)
    {
        document.ToTable("documents", "people");
        document.WithOwner().HasForeignKey("PersonId");
        document.HasKey(paper => paper.Id);
        document.Property(paper => paper.Id).ValueGeneratedNever();
        document.Property(paper => paper.Kind).HasMaxLength(30).HasConversion<CodeConverter<DocumentKind>>();
        document.Property(paper => paper.State).HasMaxLength(3);
        document.Property(paper => paper.Number).HasMaxLength(DocumentPaper.NumberLength);
        document.Property(paper => paper.NumberKey).HasMaxLength(DocumentPaper.NumberLength);

        // Register numbers of cédulas and birth certificates repeat between municipalities.
        document.HasIndex(paper => new { paper.Kind, paper.State, paper.NumberKey }).IsUnique()
            .HasFilter("kind not in ('cedula', 'birth_certificate')").HasDatabaseName("uq_person_document");
        document.HasIndex(paper => paper.NumberKey).HasDatabaseName("ix_documents_number_key");
    }

    private static void Alias(OwnedNavigationBuilder<Person, PersonAlias> alias)
    {
        alias.ToTable("aliases", "people");
        alias.WithOwner().HasForeignKey("PersonId");
        alias.HasKey(name => name.Id);
        alias.Property(name => name.Id).ValueGeneratedNever();
        alias.Property(name => name.FullName).HasMaxLength(PersonName.MaximumLength);
        alias.Property(name => name.Kind).HasMaxLength(30).HasConversion<CodeConverter<AliasKind>>();
    }

    private static void Texts(PropertyBuilder<IReadOnlyList<string>> texts) =>
        texts.HasColumnType("text[]").HasConversion(
            list => list.ToArray(),
            array => array,
            new ValueComparer<IReadOnlyList<string>>((one, other) => one!.SequenceEqual(other!), list => list.Aggregate(0, HashCode.Combine), list => list.ToList()));
}

internal sealed class CompanyMapping : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> builder)
    {
        builder.ToTable("companies", "people");
        builder.Property(company => company.Nit).HasMaxLength(Nit.MaximumLength).HasConversion(nit => nit.Value, text => Nit.FromStored(text));
        builder.Property(company => company.Name).HasMaxLength(PersonName.MaximumLength);
        builder.HasIndex(company => company.Nit).IsUnique().HasDatabaseName("uq_company_nit");
        builder.HasIndex(company => company.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops").HasDatabaseName("ix_companies_search_text");
    }
}
