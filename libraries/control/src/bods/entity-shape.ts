/**
 * Beneficial Ownership Data Standard 0.4: a record of an entity. From schema/entity-record.json at commit d97e798, Copyright
 * (C) 2016-2024 Open Ownership, Apache License 2.0 (LICENSE beside this file). Changed: titles,
 * descriptions and notes for publishers are left out, what is checked is complete.
 */
import type { Schema } from "@rochdale/language/json-schema.ts";

export const entityShape: Schema = {
  type: "object",
  properties: {
    isComponent: {
      type: "boolean",
    },
    entityType: {
      type: "object",
      required: ["type"],
      properties: {
        type: {
          type: "string",
          enum: [
            "registeredEntity",
            "legalEntity",
            "arrangement",
            "anonymousEntity",
            "unknownEntity",
            "state",
            "stateBody",
          ],
        },
        subtype: {
          type: "string",
          enum: ["governmentDepartment", "stateAgency", "other", "trust", "nomination"],
        },
        details: {
          type: "string",
        },
      },
      allOf: [
        {
          if: {
            properties: {
              type: {
                enum: ["arrangement"],
              },
            },
          },
          then: {
            properties: {
              subtype: {
                enum: ["trust", "nomination", "other"],
              },
            },
          },
        },
        {
          if: {
            properties: {
              type: {
                enum: ["legalEntity"],
              },
            },
          },
          then: {
            properties: {
              subtype: {
                enum: ["trust", "other"],
              },
            },
          },
        },
        {
          if: {
            properties: {
              type: {
                enum: ["stateBody"],
              },
            },
          },
          then: {
            properties: {
              subtype: {
                enum: ["governmentDepartment", "stateAgency", "other"],
              },
            },
          },
        },
        {
          if: {
            properties: {
              type: {
                enum: ["registeredEntity", "state", "anonymousEntity", "unknownEntity"],
              },
            },
          },
          then: {
            properties: {
              subtype: {
                enum: ["other"],
              },
            },
          },
        },
      ],
    },
    unspecifiedEntityDetails: {
      $ref: "urn:components#/$defs/UnspecifiedRecord",
    },
    name: {
      type: "string",
    },
    alternateNames: {
      type: "array",
      items: {
        type: "string",
      },
    },
    jurisdiction: {
      $ref: "urn:components#/$defs/Jurisdiction",
    },
    identifiers: {
      type: "array",
      items: {
        $ref: "urn:components#/$defs/Identifier",
      },
    },
    foundingDate: {
      type: "string",
      format: "date",
    },
    dissolutionDate: {
      type: "string",
      format: "date",
    },
    addresses: {
      type: "array",
      items: {
        $ref: "urn:components#/$defs/Address",
        properties: {
          type: {
            enum: ["registered", "business", "alternative"],
          },
        },
      },
    },
    uri: {
      type: "string",
      format: "uri",
    },
    publicListing: {
      $ref: "#/$defs/PublicListing",
    },
    formedByStatute: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        date: {
          type: "string",
          format: "date",
        },
      },
    },
  },
  required: ["isComponent", "entityType"],
  $defs: {
    PublicListing: {
      type: "object",
      required: ["hasPublicListing"],
      minProperties: 1,
      properties: {
        hasPublicListing: {
          type: "boolean",
        },
        companyFilingsURLs: {
          type: "array",
          items: {
            type: "string",
            format: "uri",
          },
        },
        securitiesListings: {
          type: "array",
          items: {
            $ref: "#/$defs/SecuritiesListing",
          },
        },
      },
    },
    SecuritiesListing: {
      type: "object",
      required: ["stockExchangeJurisdiction", "security", "stockExchangeName"],
      properties: {
        marketIdentifierCode: {
          type: "string",
        },
        operatingMarketIdentifierCode: {
          type: "string",
        },
        stockExchangeJurisdiction: {
          type: "string",
          maxLength: 6,
          minLength: 2,
        },
        stockExchangeName: {
          type: "string",
        },
        security: {
          type: "object",
          required: ["ticker"],
          properties: {
            idScheme: {
              type: "string",
              enum: ["isin", "figi", "cusip", "cins"],
            },
            id: {
              type: "string",
            },
            ticker: {
              type: "string",
            },
          },
        },
      },
    },
  },
};
