FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /igm
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY build/MediatR.Contracts build/MediatR.Contracts
COPY src src
RUN dotnet publish src/WebApi -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /igm
COPY --from=build /out .
RUN mkdir -p /data/files /data/keys /data/checkpoints && chown -R $APP_UID /data
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "Igm.WebApi.dll"]
