/**
 * Beneficial Ownership Data Standard 0.4: parts that several records share. From schema/components.json at commit d97e798, Copyright
 * (C) 2016-2024 Open Ownership, Apache License 2.0 (LICENSE beside this file). Changed: titles,
 * descriptions and notes for publishers are left out, what is checked is complete.
 */
import type { Schema } from "@rochdale/language/json-schema.ts";

export const componentsShape: Schema = {
  $defs: {
    Address: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: ["placeOfBirth", "residence", "registered", "service", "alternative", "business"],
        },
        address: {
          type: "string",
        },
        postCode: {
          type: "string",
        },
        country: {
          $ref: "urn:components#/$defs/Country",
        },
      },
    },
    Country: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        code: {
          type: "string",
          maxLength: 2,
          minLength: 2,
        },
      },
      required: ["name"],
    },
    Jurisdiction: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        code: {
          type: "string",
          maxLength: 6,
          minLength: 2,
        },
      },
      required: ["name"],
    },
    Identifier: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        scheme: {
          type: "string",
        },
        schemeName: {
          type: "string",
        },
        uri: {
          type: "string",
          format: "uri",
        },
      },
      anyOf: [
        {
          required: ["scheme"],
        },
        {
          required: ["schemeName"],
        },
        {
          required: ["scheme", "schemeName"],
        },
      ],
    },
    UnspecifiedRecord: {
      type: "object",
      properties: {
        reason: {
          type: "string",
          enum: [
            "noBeneficialOwners",
            "subjectUnableToConfirmOrIdentifyBeneficialOwner",
            "interestedPartyHasNotProvidedInformation",
            "subjectExemptFromDisclosure",
            "interestedPartyExemptFromDisclosure",
            "unknown",
            "informationUnknownToPublisher",
          ],
        },
        description: {
          type: "string",
        },
      },
      required: ["reason"],
    },
    Source: {
      type: "object",
      properties: {
        type: {
          type: "array",
          items: {
            type: "string",
            enum: [
              "selfDeclaration",
              "officialRegister",
              "thirdParty",
              "primaryResearch",
              "verified",
            ],
          },
        },
        description: {
          type: "string",
        },
        url: {
          type: "string",
          format: "uri",
        },
        retrievedAt: {
          type: "string",
          anyOf: [
            {
              format: "date",
            },
            {
              format: "date-time",
            },
          ],
        },
        assertedBy: {
          type: "array",
          items: {
            type: "object",
            properties: {
              name: {
                type: "string",
              },
              uri: {
                type: "string",
                format: "uri",
              },
            },
          },
        },
      },
    },
  },
};
