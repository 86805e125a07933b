using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Igm.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "partners");

            migrationBuilder.EnsureSchema(
                name: "control");

            migrationBuilder.EnsureSchema(
                name: "people");

            migrationBuilder.EnsureSchema(
                name: "territory");

            migrationBuilder.EnsureSchema(
                name: "house");

            migrationBuilder.EnsureSchema(
                name: "access");

            migrationBuilder.CreateTable(
                name: "alert_types",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    @class = table.Column<string>(name: "class", type: "text", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    visibility = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    issuer = table.Column<string>(type: "text", nullable: false),
                    disclosure = table.Column<string>(type: "text", nullable: false),
                    instruction = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "text", nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alert_types", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alerts",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    @class = table.Column<string>(name: "class", type: "text", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    visibility = table.Column<string>(type: "text", nullable: false),
                    origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reference = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    reference_key = table.Column<string>(type: "text", nullable: false),
                    subject_kind = table.Column<string>(type: "text", nullable: false),
                    full_name = table.Column<string>(type: "text", nullable: true),
                    given_names = table.Column<string>(type: "text", nullable: true),
                    surnames = table.Column<string>(type: "text", nullable: true),
                    birth_date = table.Column<string>(type: "text", nullable: true),
                    sex = table.Column<string>(type: "text", nullable: true),
                    nationality = table.Column<string>(type: "text", nullable: true),
                    cui = table.Column<string>(type: "text", nullable: true),
                    documents = table.Column<string[]>(type: "text[]", nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    folded_name = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<string>(type: "text", nullable: true),
                    valid_until = table.Column<string>(type: "text", nullable: true),
                    narrowing = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    begins_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    load_id = table.Column<Guid>(type: "uuid", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    activated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: true, computedColumnSql: "case when ended_by is not null then ended_by when activated_at is not null then 'Active' else 'Registered' end", stored: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alerts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_types",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    jurisdiction = table.Column<string>(type: "text", nullable: false),
                    lifting = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_types", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "arraigos",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    court_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    oficio = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    case_file = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    oficio_date = table.Column<DateOnly>(type: "date", nullable: true),
                    resolution_date = table.Column<DateOnly>(type: "date", nullable: true),
                    judge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    document = table.Column<Guid>(type: "uuid", nullable: true),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    case_key = table.Column<string>(type: "text", nullable: true, computedColumnSql: "upper(regexp_replace(case_file, '[^[:alnum:]]', '', 'g'))", stored: true),
                    oficio_key = table.Column<string>(type: "text", nullable: true, computedColumnSql: "upper(regexp_replace(oficio, '[^[:alnum:]]', '', 'g'))", stored: true),
                    paper_key = table.Column<string>(type: "text", nullable: true),
                    type = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    channel = table.Column<string>(type: "text", nullable: false),
                    company_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    company_nit = table.Column<string>(type: "text", nullable: true),
                    company_folded_name = table.Column<string>(type: "text", nullable: true),
                    plaintiff = table.Column<string>(type: "text", nullable: true),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    fixed_until = table.Column<DateOnly>(type: "date", nullable: true),
                    load_id = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: true),
                    annotated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    extended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    returned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: true, computedColumnSql: "case when returned_on is not null then 'RECHAZADO'\n     when ended_by = 'Lifted' then 'LEVANTADO'\n     when ended_by = 'Substituted' then 'SUSTITUIDO'\n     when ended_by = 'Annulled' then 'ANULADO'\n     when ended_by is not null then 'CADUCADO'\n     when annotated_at is not null and extended_on is not null then 'PRORROGADO'\n     when annotated_at is not null then 'ACTIVO'\n     when answer_by is not null then 'OBSERVADO'\n     when registered_at is not null then 'REGISTRADO'\n     else 'RECIBIDO' end", stored: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigos", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person = table.Column<string>(type: "jsonb", nullable: true),
                    company = table.Column<string>(type: "jsonb", nullable: true),
                    requester = table.Column<string>(type: "jsonb", nullable: true),
                    entitlement = table.Column<string>(type: "jsonb", nullable: true),
                    payment_slip = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    cut_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    register = table.Column<string>(type: "jsonb", nullable: true),
                    code = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    register_act_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signature = table.Column<string>(type: "jsonb", nullable: true),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    issued_by = table.Column<Guid>(type: "uuid", nullable: false),
                    load_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clients",
                schema: "partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    institution = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    scopes = table.Column<string[]>(type: "text[]", nullable: false),
                    purposes = table.Column<string[]>(type: "text[]", nullable: false),
                    agreement_reference = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    requests_per_minute = table.Column<int>(type: "integer", nullable: false),
                    persons_per_day = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clients", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "companies",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nit = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_companies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "countries",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    alpha2 = table.Column<string>(type: "text", nullable: false),
                    numeric = table.Column<string>(type: "text", nullable: true),
                    mrz_code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    nationality_masculine = table.Column<string>(type: "text", nullable: true),
                    nationality_feminine = table.Column<string>(type: "text", nullable: true),
                    nationality_en = table.Column<string>(type: "text", nullable: true),
                    is_neighbour = table.Column<bool>(type: "boolean", nullable: false),
                    is_ca4 = table.Column<bool>(type: "boolean", nullable: false),
                    is_sica = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_countries", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "courts",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    jurisdiction = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    is_demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    department_code = table.Column<string>(type: "text", nullable: true, computedColumnSql: "left(municipality_code, 2)", stored: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_courts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "departments",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    capital = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: false),
                    iso31662 = table.Column<string>(type: "text", nullable: false),
                    iso31662_former = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_departments", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "ethnic_groups",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ethnic_groups", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "history_loads",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    orders = table.Column<int>(type: "integer", nullable: false),
                    certificates = table.Column<int>(type: "integer", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    loaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    loaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    signature = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_history_loads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                schema: "territory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    from_noon = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holidays", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotent_answers",
                schema: "house",
                columns: table => new
                {
                    caller = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotent_answers", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "institutions",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_institutions", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "languages",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    iso6393 = table.Column<string>(type: "text", nullable: true),
                    variants = table.Column<string>(type: "text", nullable: true),
                    people_group = table.Column<string>(type: "text", nullable: true),
                    branch = table.Column<string>(type: "text", nullable: true),
                    main_area = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_languages", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "mrz_codes",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mrz_codes", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "municipalities",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    department_code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    alternative_name = table.Column<string>(type: "text", nullable: true),
                    seat_latitude = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    seat_longitude = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipalities", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "officers",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    display_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    reach_kind = table.Column<string>(type: "text", nullable: false),
                    reach_codes = table.Column<string[]>(type: "text[]", nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    password_chosen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    second_factor_sealed_secret = table.Column<string>(type: "text", nullable: true),
                    second_factor_enrolled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    second_factor_confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    second_factor_last_step = table.Column<long>(type: "bigint", nullable: true),
                    second_factor_is_lost = table.Column<bool>(type: "boolean", nullable: false),
                    link_secret_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    link_purpose = table.Column<string>(type: "text", nullable: true),
                    link_issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    link_expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    link_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "offices",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    parent_code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offices", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "house",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false, defaultValueSql: "pg_current_xact_id()"),
                    area = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withheld = table.Column<bool>(type: "boolean", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "passport_centres",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    capability = table.Column<string>(type: "text", nullable: false),
                    country_code = table.Column<string>(type: "text", nullable: false),
                    municipality_code = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passport_centres", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    given_names = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    surnames = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    birth_date = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    sex = table.Column<char>(type: "character(1)", nullable: true),
                    nationality = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    cui = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: true),
                    cui_doubts = table.Column<string[]>(type: "text[]", nullable: false),
                    verified_by_document = table.Column<Guid>(type: "uuid", nullable: true),
                    verified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verified_by = table.Column<Guid>(type: "uuid", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    name_keys = table.Column<string[]>(type: "text[]", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    alternative_names = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    neighbour_country = table.Column<string>(type: "text", nullable: true),
                    counterpart = table.Column<string>(type: "text", nullable: true),
                    municipality_code = table.Column<string>(type: "text", nullable: false),
                    latitude = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    longitude = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    position_confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "reception_centres",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "text", nullable: false),
                    municipality_code = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: true),
                    population = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_centres", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "sexes",
                schema: "territory",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    mrz = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sexes", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "alert_acts",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alert_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    by_kind = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_by_name = table.Column<string>(type: "text", nullable: true),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    paper_authority = table.Column<string>(type: "text", nullable: true),
                    paper_number = table.Column<string>(type: "text", nullable: true),
                    paper_date = table.Column<DateOnly>(type: "date", nullable: true),
                    paper_sha256 = table.Column<string>(type: "text", nullable: true),
                    note_institution = table.Column<string>(type: "text", nullable: true),
                    note_direction = table.Column<string>(type: "text", nullable: true),
                    note_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    note_text = table.Column<string>(type: "text", nullable: true),
                    note_reference = table.Column<string>(type: "text", nullable: true),
                    changes = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alert_acts", x => x.id);
                    table.ForeignKey(
                        name: "fk_alert_acts_alerts_alert_id",
                        column: x => x.alert_id,
                        principalSchema: "control",
                        principalTable: "alerts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alert_proposals",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alert_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_by_name = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    paper_authority = table.Column<string>(type: "text", nullable: true),
                    paper_number = table.Column<string>(type: "text", nullable: true),
                    paper_date = table.Column<DateOnly>(type: "date", nullable: true),
                    paper_sha256 = table.Column<string>(type: "text", nullable: true),
                    correction = table.Column<string>(type: "jsonb", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_by_name = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alert_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_alert_proposals_alerts_alert_id",
                        column: x => x.alert_id,
                        principalSchema: "control",
                        principalTable: "alerts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_rules",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    term = table.Column<string>(type: "text", nullable: false),
                    expires_ex_officio = table.Column<bool>(type: "boolean", nullable: false),
                    expiry_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    minimal_data = table.Column<bool>(type: "boolean", nullable: false),
                    years = table.Column<int>(type: "integer", nullable: false),
                    last_day = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_rules", x => x.id);
                    table.ForeignKey(
                        name: "fk_arraigo_rules_arraigo_types_type_id",
                        column: x => x.type_id,
                        principalSchema: "control",
                        principalTable: "arraigo_types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_acts",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    by_kind = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    names = table.Column<string[]>(type: "text[]", nullable: false),
                    subjects = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: true),
                    court_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    oficio = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    case_file = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    oficio_date = table.Column<DateOnly>(type: "date", nullable: true),
                    resolution_date = table.Column<DateOnly>(type: "date", nullable: true),
                    judge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    document = table.Column<Guid>(type: "uuid", nullable: true),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_by_name = table.Column<string>(type: "text", nullable: true),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fields = table.Column<string[]>(type: "text[]", nullable: false),
                    substitution_means = table.Column<string>(type: "text", nullable: true),
                    substituted_by = table.Column<string>(type: "text", nullable: true),
                    replacement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ends_order = table.Column<bool>(type: "boolean", nullable: false),
                    counted_type = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    counted_court_id = table.Column<Guid>(type: "uuid", nullable: true),
                    counted_department = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_acts", x => x.id);
                    table.ForeignKey(
                        name: "fk_arraigo_acts_arraigos_arraigo_id",
                        column: x => x.arraigo_id,
                        principalSchema: "control",
                        principalTable: "arraigos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_exits",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    until_day = table.Column<DateOnly>(type: "date", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    court_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    oficio = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    case_file = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    oficio_date = table.Column<DateOnly>(type: "date", nullable: true),
                    resolution_date = table.Column<DateOnly>(type: "date", nullable: true),
                    judge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    document = table.Column<Guid>(type: "uuid", nullable: true),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    subjects = table.Column<Guid[]>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_exits", x => x.id);
                    table.ForeignKey(
                        name: "fk_arraigo_exits_arraigos_arraigo_id",
                        column: x => x.arraigo_id,
                        principalSchema: "control",
                        principalTable: "arraigos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_proposals",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_by_name = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    subjects = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: true),
                    court_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    oficio = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    case_file = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    oficio_date = table.Column<DateOnly>(type: "date", nullable: true),
                    resolution_date = table.Column<DateOnly>(type: "date", nullable: true),
                    judge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    document = table.Column<Guid>(type: "uuid", nullable: true),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    substitution_means = table.Column<string>(type: "text", nullable: true),
                    substituted_by = table.Column<string>(type: "text", nullable: true),
                    replacement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    correction = table.Column<string>(type: "jsonb", nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    from_day = table.Column<DateOnly>(type: "date", nullable: true),
                    until_day = table.Column<DateOnly>(type: "date", nullable: true),
                    warnings = table.Column<string[]>(type: "text[]", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_by_name = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_arraigo_proposals_arraigos_arraigo_id",
                        column: x => x.arraigo_id,
                        principalSchema: "control",
                        principalTable: "arraigos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_scans",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    stored_as = table.Column<string>(type: "text", nullable: false),
                    attached_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attached_by = table.Column<Guid>(type: "uuid", nullable: false),
                    attached_by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_scans", x => x.id);
                    table.ForeignKey(
                        name: "fk_arraigo_scans_arraigos_arraigo_id",
                        column: x => x.arraigo_id,
                        principalSchema: "control",
                        principalTable: "arraigos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "arraigo_subjects",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    full_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    given_names = table.Column<string>(type: "text", nullable: true),
                    first_surname = table.Column<string>(type: "text", nullable: true),
                    second_surname = table.Column<string>(type: "text", nullable: true),
                    one_surname = table.Column<bool>(type: "boolean", nullable: false),
                    cui = table.Column<string>(type: "text", nullable: true),
                    passports = table.Column<string[]>(type: "text[]", nullable: false),
                    cedula = table.Column<string>(type: "text", nullable: true),
                    birth_date = table.Column<string>(type: "text", nullable: true),
                    age = table.Column<int>(type: "integer", nullable: true),
                    age_in_year = table.Column<int>(type: "integer", nullable: true),
                    sex = table.Column<string>(type: "text", nullable: true),
                    nationality = table.Column<string>(type: "text", nullable: true),
                    marital_status = table.Column<string>(type: "text", nullable: true),
                    occupation = table.Column<string>(type: "text", nullable: true),
                    domicile = table.Column<string>(type: "text", nullable: true),
                    father = table.Column<string>(type: "text", nullable: true),
                    mother = table.Column<string>(type: "text", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    strength = table.Column<string>(type: "text", nullable: false),
                    folded_name = table.Column<string>(type: "text", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true),
                    ended_by_act = table.Column<Guid>(type: "uuid", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arraigo_subjects", x => x.id);
                    table.ForeignKey(
                        name: "fk_arraigo_subjects_arraigos_arraigo_id",
                        column: x => x.arraigo_id,
                        principalSchema: "control",
                        principalTable: "arraigos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                schema: "control",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act_id = table.Column<Guid>(type: "uuid", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    court_name = table.Column<string>(type: "text", nullable: false),
                    case_file = table.Column<string>(type: "text", nullable: true),
                    oficio = table.Column<string>(type: "text", nullable: false),
                    oficio_date = table.Column<DateOnly>(type: "date", nullable: true),
                    judge = table.Column<string>(type: "text", nullable: true),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    type = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    annotated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    subjects = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    names = table.Column<string[]>(type: "text[]", nullable: false),
                    fields = table.Column<string[]>(type: "text[]", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    dispatched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dispatched_by = table.Column<Guid>(type: "uuid", nullable: true),
                    way = table.Column<string>(type: "text", nullable: true),
                    reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letters", x => x.id);
                    table.ForeignKey(
                        name: "fk_letters_arraigos_arraigo_id",
                        column: x => x.arraigo_id,
                        principalSchema: "control",
                        principalTable: "arraigos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificate_findings",
                schema: "control",
                columns: table => new
                {
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    arraigo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: true),
                    court_name = table.Column<string>(type: "text", nullable: false),
                    case_file = table.Column<string>(type: "text", nullable: true),
                    oficio = table.Column<string>(type: "text", nullable: false),
                    oficio_date = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    annotated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificate_findings", x => new { x.certificate_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_certificate_findings_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "control",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_tokens",
                schema: "partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    scopes = table.Column<string[]>(type: "text[]", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_tokens_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "partners",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "client_keys",
                schema: "partners",
                columns: table => new
                {
                    kid = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    x = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    y = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    retired_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_keys", x => new { x.client_id, x.kid });
                    table.ForeignKey(
                        name: "fk_client_keys_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "partners",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "client_secrets",
                schema: "partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_secrets", x => x.id);
                    table.ForeignKey(
                        name: "fk_client_secrets_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "partners",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    task = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    origin = table.Column<string>(type: "text", nullable: true),
                    browser = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_officers_officer_id",
                        column: x => x.officer_id,
                        principalSchema: "access",
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aliases",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aliases", x => x.id);
                    table.ForeignKey(
                        name: "fk_aliases_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "people",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    state = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    number_key = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_documents_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "people",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_tokens_client",
                schema: "partners",
                table: "access_tokens",
                columns: new[] { "client_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "uq_access_token",
                schema: "partners",
                table: "access_tokens",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_alert_acts_kind_day",
                schema: "control",
                table: "alert_acts",
                columns: new[] { "kind", "effective_on" });

            migrationBuilder.CreateIndex(
                name: "uq_alert_act_sequence",
                schema: "control",
                table: "alert_acts",
                columns: new[] { "alert_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_alert_proposals_alert",
                schema: "control",
                table: "alert_proposals",
                columns: new[] { "alert_id", "outcome" });

            migrationBuilder.CreateIndex(
                name: "uq_alert_proposal_pending",
                schema: "control",
                table: "alert_proposals",
                column: "alert_id",
                unique: true,
                filter: "outcome = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "uq_alert_type_code",
                schema: "control",
                table: "alert_types",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_alerts_cui",
                schema: "control",
                table: "alerts",
                column: "cui",
                filter: "cui is not null");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_ended",
                schema: "control",
                table: "alerts",
                columns: new[] { "visibility", "ended_on", "id" },
                filter: "ended_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_expiring",
                schema: "control",
                table: "alerts",
                columns: new[] { "visibility", "state", "expires_on", "id" },
                filter: "expires_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_person",
                schema: "control",
                table: "alerts",
                column: "person_id",
                filter: "person_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_reference",
                schema: "control",
                table: "alerts",
                column: "reference_key");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_seen",
                schema: "control",
                table: "alerts",
                columns: new[] { "visibility", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_alerts_state",
                schema: "control",
                table: "alerts",
                columns: new[] { "visibility", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "uq_alert_reference",
                schema: "control",
                table: "alerts",
                columns: new[] { "origin", "reference_key", "visibility" },
                unique: true,
                filter: "ended_by is null or ended_by not in ('Rejected', 'Annulled')");

            migrationBuilder.CreateIndex(
                name: "ix_aliases_person_id",
                schema: "people",
                table: "aliases",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_arraigo_acts_kind_day",
                schema: "control",
                table: "arraigo_acts",
                columns: new[] { "kind", "effective_on" });

            migrationBuilder.CreateIndex(
                name: "uq_arraigo_act_sequence",
                schema: "control",
                table: "arraigo_acts",
                columns: new[] { "arraigo_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_arraigo_exits_arraigo_id",
                schema: "control",
                table: "arraigo_exits",
                column: "arraigo_id");

            migrationBuilder.CreateIndex(
                name: "ix_arraigo_proposals_arraigo",
                schema: "control",
                table: "arraigo_proposals",
                columns: new[] { "arraigo_id", "outcome" });

            migrationBuilder.CreateIndex(
                name: "uq_arraigo_proposal_pending",
                schema: "control",
                table: "arraigo_proposals",
                columns: new[] { "arraigo_id", "kind" },
                unique: true,
                filter: "outcome = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "uq_arraigo_rules_number",
                schema: "control",
                table: "arraigo_rules",
                columns: new[] { "type_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_arraigo_scans_arraigo_id",
                schema: "control",
                table: "arraigo_scans",
                column: "arraigo_id");

            migrationBuilder.CreateIndex(
                name: "ix_arraigo_subjects_cui",
                schema: "control",
                table: "arraigo_subjects",
                column: "cui",
                filter: "cui is not null");

            migrationBuilder.CreateIndex(
                name: "ix_arraigo_subjects_person",
                schema: "control",
                table: "arraigo_subjects",
                column: "person_id",
                filter: "person_id is not null");

            migrationBuilder.CreateIndex(
                name: "uq_arraigo_subject_ordinal",
                schema: "control",
                table: "arraigo_subjects",
                columns: new[] { "arraigo_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "uq_arraigo_type_code",
                schema: "control",
                table: "arraigo_types",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_case_key",
                schema: "control",
                table: "arraigos",
                column: "case_key");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_company_nit",
                schema: "control",
                table: "arraigos",
                column: "company_nit",
                filter: "company_nit is not null");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_court",
                schema: "control",
                table: "arraigos",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_expiring",
                schema: "control",
                table: "arraigos",
                columns: new[] { "expires_on", "id" },
                filter: "ended_on is null and expires_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_for_decision",
                schema: "control",
                table: "arraigos",
                columns: new[] { "review_on", "id" },
                filter: "ended_on is null and review_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_observed",
                schema: "control",
                table: "arraigos",
                columns: new[] { "answer_by", "id" },
                filter: "answer_by is not null and ended_on is null and returned_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_oficio_key",
                schema: "control",
                table: "arraigos",
                column: "oficio_key");

            migrationBuilder.CreateIndex(
                name: "ix_arraigos_state",
                schema: "control",
                table: "arraigos",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "uq_arraigo_paper",
                schema: "control",
                table: "arraigos",
                column: "paper_key",
                unique: true,
                filter: "returned_on is null and (ended_by <> 'Annulled' or ended_by is null)");

            migrationBuilder.CreateIndex(
                name: "ix_certificate_findings_arraigo_id",
                schema: "control",
                table: "certificate_findings",
                column: "arraigo_id");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_issued_at_id",
                schema: "control",
                table: "certificates",
                columns: new[] { "issued_at", "id" });

            migrationBuilder.CreateIndex(
                name: "uq_certificates_code",
                schema: "control",
                table: "certificates",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "uq_certificates_number",
                schema: "control",
                table: "certificates",
                columns: new[] { "year", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "uq_certificates_payment_slip",
                schema: "control",
                table: "certificates",
                column: "payment_slip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_client_secrets_client_id",
                schema: "partners",
                table: "client_secrets",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "uq_client_client_id",
                schema: "partners",
                table: "clients",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_companies_search_text",
                schema: "people",
                table: "companies",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "uq_company_nit",
                schema: "people",
                table: "companies",
                column: "nit",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "uq_court_code",
                schema: "control",
                table: "courts",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_number_key",
                schema: "people",
                table: "documents",
                column: "number_key");

            migrationBuilder.CreateIndex(
                name: "ix_documents_person_id",
                schema: "people",
                table: "documents",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "uq_person_document",
                schema: "people",
                table: "documents",
                columns: new[] { "kind", "state", "number_key" },
                unique: true,
                filter: "kind not in ('cedula', 'birth_certificate')");

            migrationBuilder.CreateIndex(
                name: "uq_holiday",
                schema: "territory",
                table: "holidays",
                columns: new[] { "day", "municipality_code" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_letters_arraigo_id",
                schema: "control",
                table: "letters",
                column: "arraigo_id");

            migrationBuilder.CreateIndex(
                name: "ix_letters_to_dispatch",
                schema: "control",
                table: "letters",
                column: "id",
                filter: "dispatched_at is null");

            migrationBuilder.CreateIndex(
                name: "uq_officer_link_secret",
                schema: "access",
                table: "officers",
                column: "link_secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "uq_officer_user_name",
                schema: "access",
                table: "officers",
                column: "user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_xid_id",
                schema: "house",
                table: "outbox",
                columns: new[] { "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_birth_date",
                schema: "people",
                table: "people",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "ix_people_name_keys",
                schema: "people",
                table: "people",
                column: "name_keys")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_people_search_text",
                schema: "people",
                table: "people",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "uq_person_cui",
                schema: "people",
                table: "people",
                column: "cui",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_officer",
                schema: "access",
                table: "sessions",
                columns: new[] { "officer_id", "revoked_at" });

            migrationBuilder.CreateIndex(
                name: "uq_session_token",
                schema: "access",
                table: "sessions",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_tokens",
                schema: "partners");

            migrationBuilder.DropTable(
                name: "alert_acts",
                schema: "control");

            migrationBuilder.DropTable(
                name: "alert_proposals",
                schema: "control");

            migrationBuilder.DropTable(
                name: "alert_types",
                schema: "control");

            migrationBuilder.DropTable(
                name: "aliases",
                schema: "people");

            migrationBuilder.DropTable(
                name: "arraigo_acts",
                schema: "control");

            migrationBuilder.DropTable(
                name: "arraigo_exits",
                schema: "control");

            migrationBuilder.DropTable(
                name: "arraigo_proposals",
                schema: "control");

            migrationBuilder.DropTable(
                name: "arraigo_rules",
                schema: "control");

            migrationBuilder.DropTable(
                name: "arraigo_scans",
                schema: "control");

            migrationBuilder.DropTable(
                name: "arraigo_subjects",
                schema: "control");

            migrationBuilder.DropTable(
                name: "certificate_findings",
                schema: "control");

            migrationBuilder.DropTable(
                name: "client_keys",
                schema: "partners");

            migrationBuilder.DropTable(
                name: "client_secrets",
                schema: "partners");

            migrationBuilder.DropTable(
                name: "companies",
                schema: "people");

            migrationBuilder.DropTable(
                name: "countries",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "courts",
                schema: "control");

            migrationBuilder.DropTable(
                name: "departments",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "documents",
                schema: "people");

            migrationBuilder.DropTable(
                name: "ethnic_groups",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "history_loads",
                schema: "control");

            migrationBuilder.DropTable(
                name: "holidays",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "idempotent_answers",
                schema: "house");

            migrationBuilder.DropTable(
                name: "institutions",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "languages",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "letters",
                schema: "control");

            migrationBuilder.DropTable(
                name: "mrz_codes",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "municipalities",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "offices",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "house");

            migrationBuilder.DropTable(
                name: "passport_centres",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "posts",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "reception_centres",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "access");

            migrationBuilder.DropTable(
                name: "sexes",
                schema: "territory");

            migrationBuilder.DropTable(
                name: "alerts",
                schema: "control");

            migrationBuilder.DropTable(
                name: "arraigo_types",
                schema: "control");

            migrationBuilder.DropTable(
                name: "certificates",
                schema: "control");

            migrationBuilder.DropTable(
                name: "clients",
                schema: "partners");

            migrationBuilder.DropTable(
                name: "people",
                schema: "people");

            migrationBuilder.DropTable(
                name: "arraigos",
                schema: "control");

            migrationBuilder.DropTable(
                name: "officers",
                schema: "access");
        }
    }
}
