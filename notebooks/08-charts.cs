#!/usr/bin/env dotnet
#:project ../src/AdoptionSim/AdoptionSim.csproj
#:property PublishAot=false

// %% [markdown]
// # 図を持ち出す / Charts elsewhere
//
// 図は絵（SVG）としても、Plotly のデータ（JSON）としても取り出せる。どちらもネットワークを要しない。
//
// A figure can be taken as a picture (SVG) or as data for Plotly (JSON). Neither needs a network.

// %%
using AdoptionSim.Notebooks;

Scenario plan = Scenario.Load("plan-fy2025")
    .WithScale(20_000)
    .WithReplicates(4)
    .Set("horizon.to", "2030-12")
    .Set("comparators.countries", "[US]")
    .Set("comparators.persons", 1000);
Run run = await plan.RunAsync();
ResultFigure figure = run.Figure("usage.individual_usage");
Console.WriteLine(figure);

// %%
Console.WriteLine(figure.ToSvg()[..120]);

// %% [markdown]
// Plotly の図として。媒体型は `application/vnd.plotly.v1+json` で、この型を知るノートブックはそのまま描く。
//
// As a figure of Plotly. The media type is `application/vnd.plotly.v1+json`, which notebooks that know it draw.

// %%
string json = figure.ToPlotlyJson() ?? "";
var plotly = System.Text.Json.Nodes.JsonNode.Parse(json)!;
foreach (var curve in plotly["data"]!.AsArray().Where(curve => curve!["name"] is not null))
{
    Console.WriteLine($"{curve!["name"]}\t{curve["y"]!.AsArray().Count} months");
}

// %% [markdown]
// 一枚の頁として（動く図を含み、ほかに何も要らない）。
//
// As one page that needs nothing else, with pictures that move.

// %%
string page = run.ToReport();
bool isAlone = page.StartsWith("<!DOCTYPE html>") && !page.Contains("src=\"http");
Console.WriteLine(isAlone ? "one page, no address of another" : "it asks for more");

// %% [markdown]
// Plotly.NET が手に入るところでは、同じ系列をそのまま渡せる（この例はこの倉庫のテストでは走らない。
// パッケージがどこにでもあるわけではない）。
//
// Where Plotly.NET can be had, it takes the same series. This example is not run by the tests of the repository,
// because its package is not in every registry.
//
// ```csharp
// #r "nuget: Plotly.NET, 5.1.0"
// #r "nuget: Plotly.NET.Interactive, 5.0.0"
// using Plotly.NET.CSharp;
//
// Series japan = run.Usage("individual_usage");
// Chart.Line<DateOnly, double, string>(japan.Months, japan.Median.Select(value => value ?? double.NaN), Name: "Japan")
// ```
